// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/edits.h"
#include "domain/edits/planedits.h"
#include "domain/example/example.h"
#include "support/filledcycle.h"
#include "support/openworkspace.h"
#include "support/seasons.h"
#include "text/seasonwords.h"
#include "workspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fivepace;
using namespace std::chrono;

/// The door between screen and file, on real files.
class TestWorkspace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = std::make_unique<Workspace>(nullptr);
        m_workspace->setToday(2026y / May / 4);
    }

    void cleanup() { m_workspace.reset(); } // before its folder goes

    void aNewFileIsOpenAndEmpty()
    {
        QSignalSpy opened(m_workspace.get(), &Workspace::opened);
        QVERIFY(m_workspace->createFile(path()));
        QVERIFY(m_workspace->isOpen());
        QVERIFY(!m_workspace->hasAthletes());
        QVERIFY(!m_workspace->canUndo());
        QCOMPARE(m_workspace->fileName(), QStringLiteral("squad"));
        QCOMPARE(opened.count(), 1);
    }

    void aFileCanBeReadWhileTheWindowIsMade()
    {
        Workspace other(nullptr);
        QVERIFY(other.createExample(path()));
        const auto wanted = *other.store()->wholeSquad();
        QVERIFY(other.createFile(path() + QStringLiteral(".other")));
        QSignalSpy opened(m_workspace.get(), &Workspace::opened);
        m_workspace->startOpening(path());
        QVERIFY(m_workspace->isOpening());
        QVERIFY(!m_workspace->isOpen());
        m_workspace->finishOpening();
        QVERIFY(!m_workspace->isOpening());
        QVERIFY(m_workspace->squad() == wanted);
        QCOMPARE(opened.count(), 1);
        QVERIFY(m_workspace->perform(named("Harriers")));
    }

    void whatStoodInTheWayBesideAFileIsSaid()
    {
        {
            Workspace other(nullptr);
            QVERIFY(other.createFile(path()));
        }
        QFile lock(path() + ".lock");
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write("to buy: eggs");
        lock.close();
        QSignalSpy said(m_workspace.get(), &Workspace::said);
        QVERIFY(m_workspace->openFile(path()));
        QCOMPARE(said.count(), 1);
        QCOMPARE(said.front().front().toString(),
            "squad.fivepace: another program's file had a name that this one needs. It is kept as "
            "squad.fivepace.lock.kept-1.");
        QVERIFY(m_workspace->createFile(path() + ".other"));
        QCOMPARE(said.count(), 1); // nothing was in the way of that
    }

    void whatIsBeingReadGivesWayToWhatIsOpenedMeanwhile()
    {
        Workspace other(nullptr);
        QVERIFY(other.createExample(path()));
        QVERIFY(other.createFile(path() + QStringLiteral(".other")));
        m_workspace->startOpening(path());
        QVERIFY(m_workspace->createFile(path() + QStringLiteral(".new")));
        QVERIFY(!m_workspace->isOpening());
        m_workspace->finishOpening();
        QVERIFY(!m_workspace->hasAthletes());
    }

    void aFileThatCannotBeOpenedIsNotAwaited()
    {
        m_workspace->startOpening(path());
        QVERIFY(!m_workspace->isOpening());
        QVERIFY(m_workspace->openFailure().contains(QStringLiteral("squad.fivepace")));
    }

    void aFileInUseIsNotReplaced()
    {
        QVERIFY(m_workspace->createExample(path()));
        QSignalSpy failed(m_workspace.get(), &Workspace::failed);
        Workspace other(nullptr);
        QVERIFY(!other.createFile(path()));
        QVERIFY(!other.isOpen());
        QVERIFY(other.openFailure().contains(QStringLiteral("squad.fivepace")));
        QVERIFY(m_workspace->hasAthletes());
        QCOMPARE(failed.count(), 0);
    }

    void aFileTheCoachAgreedToReplaceIsReplaced()
    {
        const auto old = path() + QStringLiteral(".old.fivepace");
        QVERIFY(m_workspace->createExample(old));
        QVERIFY(m_workspace->createFile(path()));
        QVERIFY(m_workspace->perform(named("Harriers")));
        QVERIFY(m_workspace->saveCopy(old));
        Workspace other(nullptr);
        QVERIFY(other.openFile(old));
        QCOMPARE(other.squad().card.club, std::string("Harriers"));
        QVERIFY(!other.hasAthletes());
    }

    void aReaderFollowsTheWriterAndTakesOver()
    {
        auto writer = std::make_unique<Workspace>(nullptr);
        writer->setToday(2026y / May / 4);
        QVERIFY(writer->createExample(path()));
        QVERIFY(m_workspace->openFile(path()));
        QVERIFY(m_workspace->isReadOnly());
        QVERIFY(!m_workspace->takeOver());
        QSignalSpy opened(m_workspace.get(), &Workspace::opened);
        m_workspace->lookAtFile();
        QCOMPARE(opened.count(), 0);
        QSignalSpy edited(m_workspace.get(), &Workspace::edited);
        QVERIFY(writer->perform(named("Harriers")));
        m_workspace->lookAtFile();
        QCOMPARE(m_workspace->squad().card.club, std::string("Harriers"));
        QCOMPARE(edited.count(), 1); // one edit is followed as if it were made here
        QCOMPARE(opened.count(), 0);
        QVERIFY(writer->undo());
        QVERIFY(writer->redo());
        m_workspace->lookAtFile();
        QCOMPARE(edited.count(), 1); // several at once are read anew
        QCOMPARE(opened.count(), 1);
        QCOMPARE(m_workspace->squad().card.club, std::string("Harriers"));
        QVERIFY(!m_workspace->canTakeOver());
        writer.reset();
        m_workspace->lookAtFile();
        QVERIFY(m_workspace->canTakeOver());
        QVERIFY(m_workspace->isReadOnly()); // it is the coach who takes over
        QVERIFY(m_workspace->takeOver());
        QVERIFY(!m_workspace->isReadOnly());
        QVERIFY(!m_workspace->canTakeOver());
        QVERIFY(m_workspace->undo());
    }

    void whatWasRunStaysAndIsSaid()
    {
        auto squad = test::aFilledSquad();
        squad.sessions[0].finished = true;
        test::OpenWorkspace open(squad);
        QSignalSpy performed(&open, &Workspace::performed);
        QVERIFY(open.perform(edits::insertDay(open.squad(), open.squad().cycles[0], 0)));
        const auto sentence = performed.value(0).value(0).toString();
        QVERIFY2(sentence.endsWith(words::stayedAsRun(1)), qPrintable(sentence));
    }

    void anEditIsToldSaidAndStored()
    {
        QVERIFY(m_workspace->createFile(path()));
        QSignalSpy edited(m_workspace.get(), &Workspace::edited);
        QSignalSpy performed(m_workspace.get(), &Workspace::performed);
        QSignalSpy said(m_workspace.get(), &Workspace::said);
        QVERIFY(m_workspace->perform(named("Harriers")));
        QCOMPARE(edited.count(), 1);
        QCOMPARE(performed.count(), 1);
        QCOMPARE(said.count(), 0); // that is for what is no edit, and offers no undo
        QCOMPARE(m_workspace->squad().card.club, std::string("Harriers"));
        QVERIFY(m_workspace->canUndo());

        m_workspace = std::make_unique<Workspace>(nullptr);
        QVERIFY(m_workspace->openFile(path()));
        QCOMPARE(m_workspace->squad().card.club, std::string("Harriers"));
        QVERIFY(m_workspace->canUndo());
    }

    void anEditThatChangesNothingIsDropped()
    {
        QVERIFY(m_workspace->createFile(path()));
        QSignalSpy edited(m_workspace.get(), &Workspace::edited);
        QVERIFY(m_workspace->perform(named("")));
        QCOMPARE(edited.count(), 0);
        QVERIFY(!m_workspace->canUndo());
    }

    void undoAndRedoFollowEachOther()
    {
        QVERIFY(m_workspace->createFile(path()));
        QVERIFY(m_workspace->perform(named("Harriers")));
        QSignalSpy tookBack(m_workspace.get(), &Workspace::tookBack);
        QVERIFY(m_workspace->undo());
        QCOMPARE(m_workspace->squad().card.club, std::string());
        QCOMPARE(tookBack.count(), 1);
        QVERIFY(!m_workspace->canUndo());
        QVERIFY(m_workspace->canRedo());
        QVERIFY(m_workspace->redo());
        QCOMPARE(m_workspace->squad().card.club, std::string("Harriers"));
        QVERIFY(!m_workspace->undoText().isEmpty());
    }

    void aRefusedEditChangesNothing()
    {
        QVERIFY(m_workspace->createFile(path()));
        QVERIFY(m_workspace->perform(named("Harriers")));
        const Squad before = m_workspace->squad();
        SquadCard stale;
        SquadCard wanted;
        wanted.club = "Striders";
        QSignalSpy failed(m_workspace.get(), &Workspace::failed);
        QSignalSpy edited(m_workspace.get(), &Workspace::edited);
        QVERIFY(!m_workspace->perform(edits::changeSquad(stale, wanted)));
        QCOMPARE(failed.count(), 1);
        QCOMPARE(edited.count(), 0);
        QVERIFY(m_workspace->squad() == before);
    }

    void theSecondProgramReadsAndIsToldWhoWrites()
    {
        QVERIFY(m_workspace->createFile(path()));
        Workspace second(nullptr);
        QVERIFY(second.openFile(path()));
        QVERIFY(second.isReadOnly());
        QVERIFY(!second.writer().isEmpty());
        QVERIFY(!second.perform(named("Harriers")));
        QVERIFY(!m_workspace->isReadOnly());
    }

    void aMissingFileIsNamed()
    {
        QVERIFY(!m_workspace->openFile(path()));
        QVERIFY(m_workspace->openFailure().contains(QStringLiteral("squad.fivepace")));
        QVERIFY(!QFile::exists(path()));
    }

    void aFailedOpenKeepsTheOpenSquad()
    {
        QVERIFY(m_workspace->createExample(path()));
        QVERIFY(!m_workspace->openFile(m_folder->filePath(QStringLiteral("gone.fivepace"))));
        QVERIFY(m_workspace->hasAthletes());
        QVERIFY(m_workspace->perform(named("Harriers")));
    }

    void aFileThatWasMovedWhileItWasOpenIsWrittenWhereItLiesNow()
    {
        QVERIFY(m_workspace->createExample(path()));
        const auto moved = m_folder->filePath(QStringLiteral("moved.fivepace"));
        QVERIFY(QFile::rename(path(), moved));
        QVERIFY(!m_workspace->perform(named("Harriers")));
        QVERIFY(m_workspace->openFile(moved));
        QVERIFY2(!m_workspace->isReadOnly(), qPrintable(m_workspace->writer()));
        QVERIFY(m_workspace->perform(named("Harriers")));
        QCOMPARE(QDir(m_folder->path()).entryList({ "*.lock" }), QStringList { "moved.fivepace.lock" });
    }

    void aCopyHoldsTheSameSquad()
    {
        QVERIFY(m_workspace->createExample(path()));
        const QString copy = m_folder->filePath(QStringLiteral("copy.fivepace"));
        QVERIFY(m_workspace->saveCopy(copy));
        Workspace other(nullptr);
        QVERIFY(other.openFile(copy));
        QVERIFY(other.squad() == m_workspace->squad());
        QVERIFY(!other.isReadOnly());
    }

    void aLargeCopyIsMadeByAndByAndCanBeStopped()
    {
        constexpr double kChecking = 0.3; // of the whole: all is copied by then
        const auto squad = test::squadOfSeasons(40, 900, 2023y / 11 / 1);
        QVERIFY(m_workspace->adopt(*Store::create(path().toStdString(), squad)));
        QVERIFY2(QFileInfo(path()).size() > 2'000'000, qPrintable(QString::number(QFileInfo(path()).size())));
        const QString copy = m_folder->filePath(QStringLiteral("copy.fivepace"));
        QSignalSpy said(m_workspace.get(), &Workspace::said);
        QSignalSpy progress(m_workspace.get(), &Workspace::copyingChanged);
        QVERIFY(m_workspace->saveCopy(copy));
        QVERIFY(m_workspace->copying() >= 0);
        while (progress.count() < 3)
            QCoreApplication::processEvents();
        m_workspace->cancelCopy();
        QCOMPARE(m_workspace->copying(), -1.0);
        QTest::qWait(30);
        QCOMPARE(QDir(m_folder->path()).entryList({ "copy*" }, QDir::Files | QDir::Hidden), QStringList());

        QSignalSpy failed(m_workspace.get(), &Workspace::failed);
        QVERIFY(m_workspace->saveCopy(copy));
        while (m_workspace->copying() < kChecking)
            QCoreApplication::processEvents();
        m_workspace->cancelCopy(); // while the copy is checked
        QVERIFY(m_workspace->copying() < 1);
        QTRY_COMPARE_WITH_TIMEOUT(m_workspace->copying(), -1.0, 60'000);
        QCOMPARE(failed.count(), 0);
        QCOMPARE(said.count(), 0);
        QCOMPARE(QDir(m_folder->path()).entryList({ "copy*" }, QDir::Files | QDir::Hidden), QStringList());

        QVERIFY(m_workspace->saveCopy(copy));
        QVERIFY(m_workspace->perform(named("Harriers"))); // nobody waits
        QTRY_COMPARE_WITH_TIMEOUT(said.count(), 1, 60'000);
        QCOMPARE(m_workspace->copying(), -1.0);
        QVERIFY(*(*Store::open(copy.toStdString(), OpenMode::Read))->wholeSquad() == m_workspace->squad());
        QCOMPARE(QDir(m_folder->path()).entryList({ "copy*" }, QDir::Files | QDir::Hidden),
            QStringList { QStringLiteral("copy.fivepace") });

        const auto second = m_folder->filePath(QStringLiteral("second.fivepace"));
        QVERIFY(m_workspace->saveCopy(second));
        QVERIFY(m_workspace->createExample(m_folder->filePath(QStringLiteral("other.fivepace"))));
        QVERIFY(Store::open(second.toStdString(), OpenMode::Read)); // whoever goes on at once has it too
        QCOMPARE(m_workspace->copying(), -1.0);
    }

private:
    QString path() const { return m_folder->filePath(QStringLiteral("squad.fivepace")); }
    Edit named(const std::string &club) const
    {
        SquadCard after = m_workspace->squad().card;
        after.club = club;
        return edits::changeSquad(m_workspace->squad().card, after);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
