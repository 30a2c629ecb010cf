// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/givenname.h"
#include "files/linefile.h"
#include "files/wholefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>

using namespace fivepace;

/// A file that grows line by line, and what the room's smaller functions say.
class TestLineFile : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }

private Q_SLOTS:
    void linesAreReadInTheirOrder()
    {
        QCOMPARE(*wholeLines(path("none")), QByteArrayList());
        const QByteArrayList lines { "one", "", "two words", "drei: ü", QByteArray("nul\0l", 5) };
        for (const auto &line : lines)
            QVERIFY(addLine(path("log"), line));
        QCOMPARE(*wholeLines(path("log")), lines);
    }

    void theFolderIsMadeWhereItIsNotThere()
    {
        QVERIFY(addLine(path("a/b/log"), "one"));
        QVERIFY(addLine(path("a/b/log"), "two"));
        QCOMPARE(*wholeLines(path("a/b/log")), (QByteArrayList { "one", "two" }));
    }

    void aLineThatWasCutOffIsNone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArrayList>("lines");
        QTest::newRow("empty") << QByteArray() << QByteArrayList();
        QTest::newRow("cut off") << QByteArray("half") << QByteArrayList();
        QTest::newRow("whole and cut off") << QByteArray("one\nhalf") << QByteArrayList { "one" };
        QTest::newRow("whole") << QByteArray("one\n") << QByteArrayList { "one" };
        QTest::newRow("an end alone") << QByteArray("\n") << QByteArrayList { "" };
        QTest::newRow("another system's ends") << QByteArray("one\r\n") << QByteArrayList { "one\r" };
    }
    void aLineThatWasCutOffIsNone()
    {
        QFETCH(QByteArray, content);
        QVERIFY(writeWhole(path("cut"), content));
        QTEST(*wholeLines(path("cut")), "lines");
    }

    void aFolderTakesNoLine()
    {
        QCOMPARE(addLine(m_folder.path(), "one").error().code, Errc::CannotWrite);
        QCOMPARE(wholeLines(m_folder.path()).error().code, Errc::NotAFile);
        QVERIFY(writeWhole(path("file"), "x"));
        QCOMPARE(addLine(path("file/log"), "one").error().code, Errc::CannotWrite);
    }

    void errorsOfTheSystemAreOurs_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("code");
        QTest::newRow("disk full") << ENOSPC << int(Errc::DiskFull);
        QTest::newRow("quota") << EDQUOT << int(Errc::DiskFull);
        QTest::newRow("no right") << EACCES << int(Errc::CannotRead);
        QTest::newRow("broken") << EIO << int(Errc::CannotRead);
    }
    void errorsOfTheSystemAreOurs()
    {
        QFETCH(int, number);
        const auto error = systemError(QStringLiteral("/some/where"), number, Errc::CannotRead);
        QTEST(int(error.code), "code");
        QVERIFY(error.detail.find("/some/where") != std::string::npos);
        QVERIFY(error.detail.size() > std::string("/some/where").size() + 2); // and what the system says
    }

    void aLinkIsFollowedAsFarAsItLeads()
    {
        QVERIFY(writeWhole(path("target"), "x"));
        QVERIFY(QFile::link(path("target"), path("one")));
        QVERIFY(QFile::link(path("one"), path("two")));
        const auto target = QFileInfo(path("target")).canonicalFilePath();
        QCOMPARE(followed(path("two")), target);
        QCOMPARE(followed(path("target")), target);
        QVERIFY(QFile::link(path("circle b"), path("circle a")));
        QVERIFY(QFile::link(path("circle a"), path("circle b")));
        QVERIFY(!followed(path("circle a")).isEmpty()); // an end comes to every way
    }

    void aFileStandsInItsFolder()
    {
        QCOMPARE(QDir(folderOf(path("a.csv"))).canonicalPath(), QDir(m_folder.path()).canonicalPath());
        QCOMPARE(QDir(folderOf(QStringLiteral("a.csv"))).canonicalPath(), QDir::current().canonicalPath());
    }

    void whatIsNotThereMayBeWritten()
    {
        QVERIFY(mayBeWritten(path("new")));
        QVERIFY(mayBeWritten(path("no/such/folder/new")));
        QVERIFY(putOnDisk(m_folder.path()));
        QVERIFY(!putOnDisk(path("not there")));
    }

    void aNameWithAColonIsAFile()
    {
        QCOMPARE(asFile(QStringLiteral(":memory:")), QStringLiteral("./:memory:"));
        QCOMPARE(asFile(QStringLiteral("a:b")), QStringLiteral("a:b"));
        QCOMPARE(asFile(QString()), QString());
    }
};

QTEST_GUILESS_MAIN(TestLineFile)
#include "tst_linefile.moc"
