// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/wholefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace fivepace;

class TestWholeFile : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path(const char *name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    static QByteArray bytesOf(const QString &file)
    {
        const auto content = readWhole(file);
        return content ? *content : QByteArray("(unreadable)");
    }

private Q_SLOTS:
    void whatIsWrittenIsReadAgain()
    {
        const QByteArray content(200'000, 'x');
        QVERIFY(writeWhole(path("a.csv"), content));
        QCOMPARE(bytesOf(path("a.csv")), content);
        QVERIFY(writeWhole(path("a.csv"), QByteArray()));
        QCOMPARE(bytesOf(path("a.csv")), QByteArray());
    }

    void aFailureLeavesTheOldFileWholeAndNothingBesideIt()
    {
        QVERIFY(writeWhole(path("old.pdf"), "old"));
        const auto fill = [](const QString &part) -> Result<> {
            auto written = writeWhole(part + QStringLiteral("x"), "half"); // any file will do
            QFile::remove(part + QStringLiteral("x"));
            return written ? Error { Errc::DiskFull, "no room" } : written.error();
        };
        const auto written = writeWhole(path("old.pdf"), Existing::Replace, fill);
        QVERIFY(!written);
        QCOMPARE(written.error().code, Errc::DiskFull);
        const auto refused = writeWhole(
            path("old.pdf"), Existing::Replace, [](const QString &) { return Result<>(); },
            []() -> Result<> {
                return Error { Errc::Conflict, {} };
            });
        QCOMPARE(refused.error().code, Errc::Conflict);
        QCOMPARE(bytesOf(path("old.pdf")), QByteArray("old"));
        QCOMPARE(QDir(m_folder.path()).entryList({ "old*" }), QStringList { "old.pdf" });
    }

    void whatIsToBeKeptIsKept()
    {
        QVERIFY(writeWhole(path("kept"), "old"));
        QCOMPARE(writeWhole(path("kept"), "new", Existing::Keep).error().code, Errc::CannotWrite);
        QCOMPARE(bytesOf(path("kept")), QByteArray("old"));
    }

    void aLinkKeepsPointingWhereItDid()
    {
        QVERIFY(writeWhole(path("target"), "old"));
        QVERIFY(QFile::link(path("target"), path("link")));
        QVERIFY(writeWhole(path("link"), "new"));
        QVERIFY(QFileInfo(path("link")).isSymLink());
        QCOMPARE(bytesOf(path("target")), QByteArray("new"));
        QVERIFY(QFile::link(QStringLiteral("nowhere yet"), path("dangling")));
        QVERIFY(writeWhole(path("dangling"), "there"));
        QCOMPARE(bytesOf(path("nowhere yet")), QByteArray("there"));
    }

    void rightsStayAsTheyWere()
    {
        QVERIFY(writeWhole(path("secret"), "old"));
        QCOMPARE(::chmod(QFile::encodeName(path("secret")).constData(), 0600), 0);
        QVERIFY(writeWhole(path("secret"), "new"));
        QCOMPARE(
            QFile::permissions(path("secret")) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void foldersPipesAndDevicesAreNoFiles()
    {
        QCOMPARE(::mkfifo(QFile::encodeName(path("pipe")).constData(), 0666), 0);
        for (const auto &name : { path("pipe"), m_folder.path(), QStringLiteral("/dev/zero") }) {
            QCOMPARE(readWhole(name).error().code, Errc::NotAFile);
            QCOMPARE(writeWhole(name, "x").error().code, Errc::NotAFile);
        }
        QCOMPARE(readWhole(path("not there")).error().code, Errc::NotFound);
        QCOMPARE(writeWhole(QStringLiteral("/dev/full"), "x").error().code, Errc::NotAFile);
        QCOMPARE(writeWhole(path("no/folder"), "x").error().code, Errc::CannotWrite);
    }

    void twoWhoWriteTheSameFileAtOnceDoNotMixIt()
    {
        const auto part = QFile::encodeName(path("both.fivepace-part"));
        const int other = ::open(part.constData(), O_RDWR | O_CREAT, 0666);
        QVERIFY(other >= 0);
        QCOMPARE(::flock(other, LOCK_EX), 0);
        QCOMPARE(writeWhole(path("both"), "mine").error().code, Errc::Locked);
        ::close(other); // a program that died leaves its half file; the next one takes it over
        QVERIFY(writeWhole(path("both"), "mine"));
        QCOMPARE(bytesOf(path("both")), QByteArray("mine"));
        QVERIFY(!QFile::exists(path("both.fivepace-part")));
    }

    void whatAnotherProgramCallsAPartStays()
    {
        QVERIFY(writeWhole(path("sheet.pdf.part"), "half of what a browser fetches"));
        QVERIFY(writeWhole(path("sheet.pdf"), "mine"));
        QCOMPARE(bytesOf(path("sheet.pdf.part")), QByteArray("half of what a browser fetches"));
    }

    void longerThanAskedForCanBeSeen()
    {
        QVERIFY(writeWhole(path("long"), QByteArray(100, 'x')));
        QCOMPARE(readWhole(path("long"), 99)->size(), 100);
        QCOMPARE(readWhole(path("long"), 50)->size(), 51);
        QCOMPARE(readWhole(path("long"), 100)->size(), 100);
    }
};

QTEST_GUILESS_MAIN(TestWholeFile)
#include "tst_wholefile.moc"
