// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/words.h"

#include <QTest>

using namespace fivepace;
using namespace std::chrono_literals;

/// Edits, errors and issues in words.
class TestEditWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void editsReadAsMenus()
    {
        QCOMPARE(words::edit(EditKind::MoveSession), QStringLiteral("Move session"));
        QCOMPARE(words::undoText({}), QStringLiteral("Undo"));
        QCOMPARE(words::undoText({ .undoKind = EditKind::MoveSession }), QStringLiteral("Undo move session"));
        QCOMPARE(words::undoText({ .undoKind = EditKind::LogReps, .undoSubject = "A. Okafor" }),
            QStringLiteral("Undo log reps: A. Okafor"));
        QCOMPARE(words::redoText({ .redoKind = EditKind::AddRace }), QStringLiteral("Redo add race"));
    }
    void everyEditHasWordsOfItsOwn()
    {
        QStringList all;
        for (int kind = 0; kind <= static_cast<int>(kLastEditKind); ++kind)
            all << words::edit(static_cast<EditKind>(kind));
        QVERIFY(!all.contains(QString()));
        QCOMPARE(all.removeDuplicates(), 0);
    }
    void anEditIsUndoneAndRedoneInItsOwnWords()
    {
        for (int each = 0; each <= static_cast<int>(kLastEditKind); ++each) {
            const auto kind = static_cast<EditKind>(each);
            const auto alone = words::edit(kind);
            QVERIFY2(alone.front().isUpper(), qPrintable(alone));
            const auto rest = alone.sliced(1);
            const auto begin = QString(alone.front().toLower());
            QCOMPARE(words::undoText({ .undoKind = kind }), "Undo " + begin + rest);
            QCOMPARE(words::redoText({ .redoKind = kind }), "Redo " + begin + rest);
        }
    }

    void errorsNamePlaceReasonAndNextStep()
    {
        QCOMPARE(words::error({ Errc::CannotWrite, "squad.fivepace: disk full." }),
            QStringLiteral(
                "Cannot write the file: squad.fivepace: disk full. Nothing was changed. Check the folder "
                "and your rights in it, or choose another place."));
        QVERIFY(words::error({ Errc::Damaged, "squad.fivepace: " })
                    .startsWith("The file is damaged: squad.fivepace. "));
        for (int code = 0; code <= static_cast<int>(kLastErrc); ++code) {
            const QString bare = words::error({ static_cast<Errc>(code), {} });
            const QString detailed = words::error({ static_cast<Errc>(code), "lane 4" });
            QVERIFY2(detailed.contains("lane 4"), qPrintable(detailed));
            QVERIFY2(bare.count(". ") >= 1 && bare.endsWith('.'), qPrintable(bare));
        }
    }
    void everyCauseAndThingHasItsSentence()
    {
        QStringList all;
        for (int cause = 1; cause <= static_cast<int>(Cause::VersionMissing); ++cause) {
            const Error error { Errc::CannotRead, "lane 4", static_cast<Cause>(cause) };
            all << words::error(error);
        }
        for (int thing = 1; thing <= static_cast<int>(Thing::LastEdits); ++thing)
            all << words::error({ Errc::CannotRead, "lane 4", Cause::None, static_cast<Thing>(thing) });
        const auto bare = words::error({ Errc::CannotRead, "lane 4" });
        for (const auto &each : all)
            QVERIFY2(each.size() > bare.size() + 8 && each.startsWith(bare.left(bare.indexOf(". ") + 2)),
                qPrintable(each));
        QCOMPARE(all.removeDuplicates(), 0);
        QCOMPARE(words::error({ Errc::Unreadable, "reps.csv", Cause::QuoteNotEnded, Thing::None, 2 })
                     .section(". ", 0, 1),
            QStringLiteral("Could not understand this: reps.csv, line 2. A quoted cell does not end"));
        Error locked { Errc::Locked, {} };
        locked.writer = Writer { "fivepace", "office-pc", 412, "2026-05-04 18:31" };
        QVERIFY(words::error(locked).contains(
            "fivepace on office-pc (process 412) since 2026-05-04 18:31. Close it there"));
    }
    void issuesOfAFileNameTheirPlace()
    {
        constexpr Date kMay4 = std::chrono::year(2026) / 5 / 4;
        QCOMPARE(words::issue({ IssueKind::DateInFuture, "results[2].date" }),
            QStringLiteral("The date is in the future. Check it."));
        QCOMPARE(words::issue({ IssueKind::DateInFuture, "results[2].date",
                     { OwnerKind::Athlete, "A. Okafor", {}, {} } }),
            QStringLiteral("Athlete A. Okafor, result 3: The date is in the future. Check it."));
        QCOMPARE(words::issue(
                     { IssueKind::RpeOutOfRange, "plannedRpe", { OwnerKind::Session, {}, "400s", kMay4 } }),
            QStringLiteral("Session “400s” of 4 May 2026: RPE goes from 0 to 10. Give one of these."));
        QCOMPARE(
            words::issue({ IssueKind::NameMissing, "" }), QStringLiteral("The name is missing. Type one."));
        for (int kind = 0; kind <= static_cast<int>(IssueKind::UnknownReference); ++kind)
            QVERIFY(words::issue({ static_cast<IssueKind>(kind), {} }).endsWith('.'));
    }

    void everyCheckNamesItsDayOrRole()
    {
        for (int check = 0; check <= static_cast<int>(CycleCheck::AdjacentToNeighbour); ++check) {
            const QString text
                = words::check({ static_cast<CycleCheck>(check), 2026y / 5 / 4, PaceRole::SS2 });
            QVERIFY2(text.contains("Mon 4 May") || text.contains("SS2"), qPrintable(text));
        }
    }
};

QTEST_GUILESS_MAIN(TestEditWords)
#include "tst_editwords.moc"
