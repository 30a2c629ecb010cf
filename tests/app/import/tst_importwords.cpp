// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/spokengerman.h"
#include "text/importwords.h"
#include "text/tables.h"
#include "text/words.h"

#include <QLocale>
#include <QTest>

using namespace fivepace;
using namespace fivepace::exchange;
using namespace fivepace::test;

/// What is said about the rows of a table, and tables as they go to a spreadsheet.
class TestImportWords : public QObject {
    Q_OBJECT

private:
    static ImportSource source()
    {
        auto table = readTable("Name;800\nJon;3:7x\n");
        return ImportSource::of(*std::move(table), TableKind::Athletes);
    }

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void cleanupTestCase() { QLocale::setDefault(QLocale::c()); }

    void aRefusalNamesTheColumnTheTextAndWhatToWrite()
    {
        Refusal refusal { RefusalKind::NotATime, Field::Best, 1, "3:7x", {} };
        refusal.time = TimeProblem::NotATime;
        QCOMPARE(words::refusal(refusal, source()),
            QString("800 “3:7x”: This is not a time. Type it as 26.3 or 1:04.2."));
        refusal.column = 7;
        QVERIFY(words::refusal(refusal, source()).startsWith("column 8 “3:7x”: "));
        const Refusal missing { RefusalKind::NoCategory, Field::Category, {}, {}, {} };
        QVERIFY(words::refusal(missing, source()).startsWith("Category: "));
    }

    void everyRefusalHasItsSentence()
    {
        for (int kind = 0; kind <= static_cast<int>(RefusalKind::NotFlatRunning); ++kind) {
            const Refusal refusal { static_cast<RefusalKind>(kind), Field::Time, 1, "x", {} };
            QVERIFY2(words::refusal(refusal, source()).endsWith('.')
                    || words::refusal(refusal, source()).endsWith('?'),
                qPrintable(QString::number(kind)));
        }
    }

    void everyFieldHasAName()
    {
        QSet<QString> names;
        for (const auto kind : { TableKind::Athletes, TableKind::Results, TableKind::Reps }) {
            for (const auto field : fieldsOf(kind))
                names << words::field(field);
            QVERIFY(!words::tableKind(kind).isEmpty());
        }
        QVERIFY(!names.contains(QString()));
        QCOMPARE(words::column({ Field::Best, Distance::metres(800) }), QString("Best 800\u2009m"));
    }

    void aQuestionNamesTheOtherResult()
    {
        const auto other = ran(400, 51'900ms, 2026y / 5 / 3);
        QCOMPARE(words::question({ QuestionKind::FasterThanShorter, other }),
            QString("A faster pace than the athlete's own 400\u2009m in 51.9 on 3 May 2026."));
        for (const auto kind : { QuestionKind::AlreadyThere, QuestionKind::SlowerThanLonger,
                 QuestionKind::FasterThanExpected, QuestionKind::SlowerThanExpected })
            QVERIFY(words::question({ kind, other }).contains("51.9"));
    }

    void whatARowWouldChangeIsNamed()
    {
        auto squad = aSquad();
        squad.athletes[0].birthYear = 2004;
        squad.athletes[0].targetRace = PaceRung::M800;
        const auto said = [&](const char *text) {
            const auto table = *readTable(text);
            const auto plan
                = planImport(squad, ImportSource::of(table, TableKind::Athletes), { .today = 2026y / 5 / 4 });
            return words::importChanges(plan.rows.back(), plan, table, squad);
        };
        QCOMPARE(said("Name;Born;Target\nAda Okafor;2005;1500\n"),
            QString(
                "What would change for Ada Okafor: target race 800\u2009m → 1500\u2009m, birth year 2004 → "
                "2005."));
        QCOMPARE(said("Name;Groups;3000;Date\nAda Okafor;Milers;8:31;2026-05-03\n"),
            QString("What would change for Ada Okafor: group Milers added, best 3000\u2009m in 8:31 added."));
        QCOMPARE(said("Name;Born;Target;Notes\nAda Okafor;2004;800;\n"), QString()); // there already
        QCOMPARE(said("Name;M/F;Born\nJon Lind;M;2004\n"), QString()); // somebody new
        QCOMPARE(said("Name;M/F;Born\nJon Lind;M;2004\nJon Lind;M;2005\n"),
            QString("What would change for Jon Lind: birth year 2004 → 2005."));
        squad.athletes.push_back(squad.athletes[0]);
        squad.athletes[2].id = { 202 };
        squad.athletes[2].birthYear = {};
        const auto both = said("Name;Born\nAda Okafor;2005\n");
        QVERIFY2(both.contains("born 2004 would change: birth year 2004 → 2005. ")
                && both.endsWith("would change: birth year 2005 added."),
            qPrintable(both));
    }

    void headingsOfCopiedTablesReadBack()
    {
        const auto squad = aSquad();
        const auto table
            = words::athletesTable(squad, { &squad.athletes[0], &squad.athletes[1] }, 2026y / 5 / 4);
        QCOMPARE(table.size(), 3u);
        const auto source = ImportSource::of(*readTable(tableText(table, '\t')), {});
        QCOMPARE(source.kind, TableKind::Athletes);
        QVERIFY(source.hasHeader);
        for (std::size_t i = 0; i < source.columns.size(); ++i)
            QVERIFY2(source.columns[i].field != Field::Ignored, table[0][i].c_str());
        const auto results = ImportSource::of(
            *readTable(tableText(words::resultsTable({ &squad.athletes[0] }, 2026y / 5 / 4), '\t')), {});
        QCOMPARE(results.kind, TableKind::Results);
        for (std::size_t i = 0; i < results.columns.size(); ++i) {
            const auto name = words::columnName(results, i);
            const bool isSaidOnly = name == "Best" || name == "Paces"; // follows from the others
            QCOMPARE(results.columns[i].field == Field::Ignored, isSaidOnly);
        }
    }

    void timesAreCopiedAsTheyAreShown()
    {
        const auto squad = aSquad();
        const SpokenGerman german;
        const auto results = words::resultsTable({ &squad.athletes[0] }, 2026y / 5 / 4);
        QCOMPARE(results[1][2], std::string("3:56,0"));
        const auto source = ImportSource::of(*readTable(tableText(results, '\t')), {});
        const auto plan = planImport(squad, source, { .today = 2026y / 5 / 4 });
        QCOMPARE(plan.count(Verdict::AlreadyThere), 3u);
    }
};

QTEST_GUILESS_MAIN(TestImportWords)
#include "tst_importwords.moc"
