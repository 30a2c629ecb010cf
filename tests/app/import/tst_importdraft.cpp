// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts/import/importcolumnsmodel.h"
#include "drafts/import/importrowsmodel.h"
#include "models/squad/athletesmodel.h"
#include "support/longeststop.h"
#include "support/openworkspace.h"
#include "support/repsquad.h"
#include "tablecopier.h"
#include "text/importwords.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fivepace;
using namespace fivepace::test;

namespace {

/// A draft on aSquad() with both of its models under the tester.
struct Import {
    OpenWorkspace workspace { aSquad() };
    ImportDraft draft;
    ImportColumnsModel columns;
    ImportRowsModel rows;
    QAbstractItemModelTester columnsTester { &columns,
        QAbstractItemModelTester::FailureReportingMode::Fatal };
    QAbstractItemModelTester rowsTester { &rows, QAbstractItemModelTester::FailureReportingMode::Fatal };

    explicit Import(const QString &text = {})
    {
        draft.setWorkspace(&workspace);
        columns.setDraft(&draft);
        rows.setDraft(&draft);
        draft.setText(text);
    }

    QVariant row(int row, int role) const { return rows.index(row).data(role); }
    QVariant column(int column, int role) const { return columns.index(column).data(role); }
    QString use(int place) const { return draft.uses()[column(place, ImportColumnsModel::UseRole).toInt()]; }
    void setUse(int place, const QString &use)
    {
        draft.setUse(place, static_cast<int>(draft.uses().indexOf(use)));
    }
    std::size_t athletes() const { return workspace.squad().athletes.size(); }
};

} // namespace

/// A table on its way through the three steps of the import dialog.
class TestImportDraft : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTableIsReadAsItIsPasted()
    {
        Import import("Name\tM/F\t800\nJon Lind\tM\t\nEva Berg\tF\t\n");
        QVERIFY(import.draft.isReadable());
        QCOMPARE(import.draft.problem(), QString());
        QCOMPARE(import.draft.accepted(), 2);
        QCOMPARE(import.columns.rowCount(), 3);
        QCOMPARE(import.column(0, ImportColumnsModel::HeadingRole).toString(), QString("Name"));
        QCOMPARE(import.column(0, ImportColumnsModel::CellsRole).toStringList(),
            QStringList({ "Jon Lind", "Eva Berg" }));
        QCOMPARE(import.use(0), QString("Athlete"));
        QCOMPARE(import.rows.count(), 2);
        QCOMPARE(import.row(0, ImportRowsModel::LineRole).toInt(), 2);
        QCOMPARE(import.row(0, ImportRowsModel::VerdictRole).toString(), QString("Goes in"));
        QVERIFY(import.row(1, ImportRowsModel::SpokenRole).toString().contains("Eva Berg"));
    }

    void aLongTableIsJudgedWhileTheWindowAnswers()
    {
        constexpr int kLongest = 60'000;
        const QTemporaryDir folder;
        Workspace workspace(nullptr);
        workspace.setToday(kRepsUntil);
        QVERIFY(
            workspace.adopt(*Store::create(folder.filePath("squad").toStdString(), squadForReps(40, 50))));
        ImportDraft draft;
        draft.setWorkspace(&workspace);
        ImportRowsModel rows;
        rows.setDraft(&draft);
        const auto table = QString::fromStdString(tableOfReps(40, 50));
        draft.setText(table); // not counted: it is read at once
        LongestStop stop;
        QVERIFY(draft.judged() >= 0);
        QCOMPARE(draft.taken(), 0);
        QVERIFY(!draft.save());
        QTRY_COMPARE_WITH_TIMEOUT(draft.judged(), -1.0, kLongest);
        QCOMPARE(draft.accepted(), 20'000);
        QCOMPARE(draft.taken(), 20'000);
        QCOMPARE(rows.count(), 20'000);
        QVERIFY2(stop.workedMs() < 50, qPrintable(QString::number(stop.workedMs())));
        qInfo("longest stop: %.1f ms of work, %.1f ms in all", stop.workedMs(), stop.wallMs());

        draft.setHasHeader(false); // judged anew, the headings too
        QVERIFY(draft.judged() >= 0);
        draft.setHasHeader(true);
        draft.stopJudging();
        QCOMPARE(draft.judged(), -1.0);
        QCOMPARE(rows.count(), 0);
        QTest::qWait(20);
        QCOMPARE(draft.taken(), 0);

        draft.setKind(1); // results are few and judged at once
        draft.setKind(2);
        QTRY_COMPARE_WITH_TIMEOUT(draft.judged(), -1.0, kLongest);
        QCOMPARE(draft.taken(), 20'000);
        QSignalSpy stored(&workspace, &Workspace::stored);
        LongestStop storing;
        QVERIFY(draft.save());
        QVERIFY(!draft.save()); // it is begun
        QTRY_COMPARE_WITH_TIMEOUT(stored.count(), 1, kLongest);
        QVERIFY2(storing.workedMs() < 50, qPrintable(QString::number(storing.workedMs())));
        qInfo("longest stop: %.1f ms of work, %.1f ms in all", storing.workedMs(), storing.wallMs());
        const auto &entry = *entriesOf(workspace.squad(), workspace.squad().athletes.front().id).front();
        QCOMPARE(entry.results.size(), std::size_t(10));
        QVERIFY(workspace.undo());
        QTRY_COMPARE_WITH_TIMEOUT(stored.count(), 2, kLongest);
        QVERIFY(entriesOf(workspace.squad(), workspace.squad().athletes.front().id).empty());
        QVERIFY2(storing.workedMs() < 50, qPrintable(QString::number(storing.workedMs())));
    }

    void aBrokenTableSaysWhereAndAnEmptyOneSaysNothing()
    {
        Import import("Name;x\n\"Jon;M\n");
        QVERIFY(!import.draft.isReadable());
        QVERIFY2(import.draft.problem().contains("line 2"), qPrintable(import.draft.problem()));
        QCOMPARE(import.columns.rowCount(), 0);
        import.draft.setText({});
        QCOMPARE(import.draft.problem(), QString());
        QCOMPARE(import.rows.count(), 0);
        QVERIFY(!import.draft.save());
    }

    void savingIsOneUndoStep()
    {
        Import import("Name;M/F\nJon Lind;M\nEva Berg;F\n");
        QVERIFY(import.draft.save());
        QCOMPARE(import.athletes(), 4u);
        import.workspace.undo();
        QCOMPARE(import.workspace.squad(), aSquad());
    }

    void nothingIsWrittenBeforeSaving()
    {
        Import import("Name;M/F\nJon Lind;M\nAda Okafor;F\n");
        import.rows.choose(1, 0);
        import.draft.setHasHeader(false);
        import.draft.setKind(1);
        QCOMPARE(import.workspace.squad(), aSquad());
        QVERIFY(!import.workspace.canUndo());
    }

    void aColumnCanBeGivenAnotherMeaning()
    {
        Import import("Who;Sex;Two laps;On\nJon Lind;M;1:58.2;3.5.2026\n");
        QCOMPARE(import.use(2), QString("Leave out"));
        import.setUse(2, words::column({ exchange::Field::Best, Distance::metres(800) }));
        import.setUse(3, "Date");
        QVERIFY2(
            import.draft.accepted() == 1, qPrintable(import.row(0, ImportRowsModel::RemarkRole).toString()));
        QVERIFY(import.row(0, ImportRowsModel::WhatRole).toString().contains("1:58.2"));
        import.setUse(1, "Athlete"); // taken from the first column
        QCOMPARE(import.use(0), QString("Leave out"));
        QCOMPARE(import.column(0, ImportColumnsModel::IsUsedRole).toBool(), false);
    }

    void whatTheRowsLeaveOpenIsAskedOnce()
    {
        Import import("Name;800\nJon Lind;1:58,2\n");
        QVERIFY(import.draft.asksUndated() && import.draft.asksCategory() && !import.draft.asksDateOrder());
        QCOMPARE(import.draft.refused(), 1);
        import.draft.setCategory(1);
        QCOMPARE(import.draft.refused(), 0); // today stands in for the day
        import.draft.setUndated("1 April 2026");
        QCOMPARE(import.draft.accepted(), 1);
        QVERIFY(import.draft.asksUndated() && import.draft.asksCategory()); // still there to be changed
        import.draft.setUndated("5 May 2026");
        QVERIFY(!import.draft.undatedIssue().isEmpty());
        QCOMPARE(import.draft.refused(), 1);
    }

    void aDayThatIsNotSaidIsTodayAndMarkedAsAssumed()
    {
        Import import("Name;Sex;800\nJon Lind;M;1:58,2\nIda Moe;F;2:12,0\n");
        QVERIFY(!import.draft.undatedRemark().isEmpty());
        QCOMPARE(import.draft.accepted(), 2);
        QVERIFY(import.draft.save());
        const auto &result = import.workspace.squad().athletes.back().results.front();
        QCOMPARE(result.date, import.workspace.today());
        QVERIFY(result.dayAssumed && result.note.empty());
        QVERIFY(!isRaceOn(result, result.date)); // so that the first plan keeps its session of tomorrow
    }

    void aDayThatTheCoachGivesIsNotAssumed()
    {
        Import import("Name;Sex;800\nJon Lind;M;1:58,2\n");
        import.draft.setUndated("1 April 2026");
        QVERIFY(import.draft.undatedRemark().isEmpty());
        QVERIFY(import.draft.save());
        const auto &result = import.workspace.squad().athletes.back().results.front();
        QCOMPARE(result.date, Date(2026y / 4 / 1));
        QCOMPARE(result.note, std::string());
    }

    void allWhoseRowNamesNoGroupJoinTheOneThatIsSaid()
    {
        Import import("Name;Sex;Group\nJon Lind;M;\nIda Moe;F;Milers\n");
        QVERIFY(import.draft.asksGroup());
        import.draft.setGroup("Evening");
        QVERIFY2(import.draft.newGroups().contains("Evening"), qPrintable(import.draft.newGroups()));
        QVERIFY(import.draft.save());
        const auto &squad = import.workspace.squad();
        const auto groupOf = [&squad](const std::string &name) {
            const auto athlete = std::ranges::find(squad.athletes, name, &Athlete::name);
            return athlete->groups.size() == 1 ? squad.find(athlete->groups.front())->name : std::string();
        };
        QCOMPARE(groupOf("Jon Lind"), std::string("Evening"));
        QCOMPARE(groupOf("Ida Moe"), std::string("Milers"));
    }

    void whatNeedsTheCoachStandsFirstWithItsReason()
    {
        Import import("Name;Sex;800;Date\nJon Lind;M;1:58,2;3.5.2026\nIda Moe;F;2:7x;3.5.2026\n");
        QCOMPARE(import.row(0, ImportRowsModel::NameRole).toString(), QString("Ida Moe"));
        QVERIFY(import.row(0, ImportRowsModel::RemarkRole).toString().contains("2:7x"));
    }

    void openDatesAreAskedOnce()
    {
        Import import("Athlete;Distance;Time;Date\nAda Okafor;3000;8:31;4/5/2026\n");
        QCOMPARE(import.draft.kind(), 1);
        QVERIFY(import.draft.asksDateOrder());
        import.draft.setDateOrder(1);
        QVERIFY(import.row(0, ImportRowsModel::WhatRole).toString().contains("4 May 2026"));
        import.draft.setDateOrder(2);
        QVERIFY(import.row(0, ImportRowsModel::WhatRole).toString().contains("5 Apr"));
    }

    void questionsAreAnsweredRowByRow()
    {
        Import import("Name;M/F;3000;Date\nAda Okafor;M;8:31.2;3.5.2026\n");
        QCOMPARE(import.draft.questions(), 1);
        QCOMPARE(import.draft.open(), 1);
        QCOMPARE(import.draft.taken(), 0);
        QCOMPARE(import.row(0, ImportRowsModel::ChoicesRole).toStringList().size(), 3);
        QCOMPARE(import.row(0, ImportRowsModel::ChoiceRole).toInt(), -1);
        QCOMPARE(import.row(0, ImportRowsModel::ToneRole).toString(), QString("watch"));
        import.rows.step(0, 1);
        QCOMPARE(import.row(0, ImportRowsModel::ChoiceRole).toInt(), 0);
        QCOMPARE(import.row(0, ImportRowsModel::ToneRole).toString(), QString("good"));
        QCOMPARE(import.draft.taken(), 1);
        import.rows.step(0, 9);
        QCOMPARE(import.row(0, ImportRowsModel::VerdictRole).toString(), QString("Left out"));
        QCOMPARE(import.draft.open(), 0);
        QCOMPARE(import.draft.taken(), 0);
        import.rows.choose(0, -1);
        QCOMPARE(import.draft.open(), 1);
        import.draft.answerAllNew();
        QVERIFY(import.draft.save());
        QCOMPARE(import.athletes(), 3u);
    }

    void whatAnAnswerWouldChangeIsSaidBesideTheRow()
    {
        Import import("Name;Born;Target\nAda Okafor;2004;800\n");
        const auto remark = import.row(0, ImportRowsModel::RemarkRole).toString();
        QVERIFY2(remark.contains("1500\u2009m → 800\u2009m") && remark.contains("birth year 2004 added"),
            qPrintable(remark));
        Import numbered("Number;Born\n200;2004\n");
        QCOMPARE(numbered.draft.accepted(), 1);
        QCOMPARE(numbered.row(0, ImportRowsModel::RemarkRole).toString(),
            QString("What would change for Ada Okafor: birth year 2004 added."));
    }

    void aFileThatIsNoTableSaysWhatToDo_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("binary") << QByteArray("PK\x03\x04\0\0", 6);
    }
    void aFileThatIsNoTableSaysWhatToDo()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        QFile file(folder.filePath("squad.xlsx"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        Import import;
        import.draft.readFile(file.fileName());
        QVERIFY2(import.draft.problem().contains("squad.xlsx. It is ")
                && import.draft.problem().contains("as CSV")
                && !import.draft.problem().contains("that place"),
            qPrintable(import.draft.problem()));
    }

    void rowsAreShownByWhatBecomesOfThem()
    {
        Import import("Name;M/F;Born\nJon Lind;M;2004\nEva Berg;F;x\nAda Okafor;M;2004\nAda Okafor;M;\n");
        const auto shown = [&](int show) {
            import.rows.setShow(show);
            return import.rows.count();
        };
        QCOMPARE(shown(ImportRowsModel::All), 4);
        QCOMPARE(shown(ImportRowsModel::Accepted), 1);
        QCOMPARE(shown(ImportRowsModel::Questions), 1);
        QCOMPARE(shown(ImportRowsModel::AlreadyThere), 1);
        QCOMPARE(shown(ImportRowsModel::Refused), 1);
        QVERIFY(import.row(0, ImportRowsModel::RemarkRole).toString().startsWith("Born “x”: "));
    }

    void refusedRowsAreCopiedWithTheirReasons()
    {
        Import import("Name;M/F;Born\nJon Lind;M;2004\nEva Berg;F;x\n");
        import.draft.copyRefused();
        const auto lines = QGuiApplication::clipboard()->text().split('\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0], QString("Name\tM/F\tBorn\tWhy not"));
        QVERIFY(lines[1].startsWith("Eva Berg\tF\tx\tBorn “x”: "));
    }

    void aFileIsReadInItsEncoding()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath("squad.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QString("Name;Geschlecht\nJörg;M\n").toLatin1());
        file.close();
        Import import;
        import.draft.readFile(file.fileName());
        QCOMPARE(import.draft.from(), QString("squad.csv"));
        QVERIFY(import.draft.remark().contains("Latin-1"));
        QCOMPARE(import.row(0, ImportRowsModel::NameRole).toString(), QString("Jörg"));
        import.draft.readFile(folder.filePath("missing.csv"));
        QVERIFY(!import.draft.problem().isEmpty());
        QVERIFY(!import.draft.isReadable());
    }

    void aLongTableIsKeptWholeThoughItsBeginningIsShown()
    {
        QString text = "Name;M/F\n";
        for (int i = 0; i < 5000; ++i)
            text += QString("Runner %1;M\n").arg(i);
        Import import(text);
        QVERIFY(import.draft.isLong());
        QVERIFY(import.draft.text().size() < text.size());
        import.draft.setText(import.draft.text()); // what a bound text box does
        QCOMPARE(import.draft.accepted(), 5000);
    }

    void whatIsCopiedOutIsThereAlready()
    {
        OpenWorkspace workspace(aSquad());
        AthletesModel athletes;
        athletes.setWorkspace(&workspace);
        TableCopier copier;
        copier.setProperty("workspace", QVariant::fromValue<Workspace *>(&workspace));
        Import import;
        copier.copyAthletes(&athletes);
        import.draft.paste();
        QCOMPARE(import.draft.alreadyThere(), 2);
        QCOMPARE(import.rows.count(), 2);
        copier.copyResults(200);
        import.draft.paste();
        QCOMPARE(import.draft.kind(), 1);
        QCOMPARE(import.draft.alreadyThere(), 3);
        copier.copyPaces(200);
        QCOMPARE(QGuiApplication::clipboard()->text().count('\n'), 6);
        QVERIFY(QGuiApplication::clipboard()->text().contains("52.0"));
    }
};

QTEST_MAIN(TestImportDraft)
#include "tst_importdraft.moc"
