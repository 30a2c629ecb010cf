// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/edits.h"
#include "exchange/squadjson.h"
#include "storage/store.h"
#include "support/builders.h"
#include "support/cliprogram.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace fivepace;
using namespace fivepace::test;

namespace {

/// Nothing that moves a cursor, changes colours or turns the line round.
bool isHarmless(const QString &text)
{
    return std::ranges::none_of(text, [](QChar letter) {
        const auto code = letter.unicode();
        const bool isControl = code < 0x20 && code != '\n' && code != '\t' && code != '\r';
        const bool isDirection = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
        return isControl || (code >= 0x7f && code < 0xa0) || isDirection;
    });
}

} // namespace

/// What a table or a program's hand can bring into names and notes: kept exactly, told harmlessly.
class TestControlCharacters : public QObject {
    Q_OBJECT

private:
    static void characters()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("start of heading") << QByteArray("A\x01z");
        QTest::newRow("bell") << QByteArray("A\x07z");
        QTest::newRow("backspace") << QByteArray("A\x08z");
        QTest::newRow("colour") << QByteArray("A\x1b[31mz");
        QTest::newRow("screen cleared") << QByteArray("A\x1b[2Jz");
        QTest::newRow("title of the terminal") << QByteArray("A\x1b]0;owned\x07z");
        QTest::newRow("delete") << QByteArray("A\x7fz");
        QTest::newRow("next line, C1") << QByteArray("A\xc2\x85z");
        QTest::newRow("CSI, C1") << QByteArray("A\xc2\x9b"
                                               "31mz");
        QTest::newRow("right to left") << QByteArray("A\xe2\x80\xaez");
        QTest::newRow("isolate") << QByteArray("A\xe2\x81\xa6z");
        QTest::newRow("no width") << QByteArray("A\xe2\x80\x8bz");
        QTest::newRow("byte order mark") << QByteArray("A\xef\xbb\xbfz");
    }

private Q_SLOTS:
    void theyAreKeptExactlyInFileUndoLogAndJson_data()
    {
        characters();
        QTest::newRow("zero") << QByteArray("A\0z", 3);
    }
    void theyAreKeptExactlyInFileUndoLogAndJson()
    {
        QFETCH(const QByteArray, text);
        const auto store = Store::inMemory(aSquad());
        QVERIFY(store);
        const auto before = (*store)->wholeSquad()->athletes.front();
        auto after = before;
        after.name = after.notes = text.toStdString();
        QVERIFY((*store)->apply(edits::changeAthlete(before, after)));
        QVERIFY((*store)->checkIntegrity());
        const auto stored = [&] { return (*store)->wholeSquad()->athletes.front(); };
        QVERIFY(stored() == after);
        const auto json = QJsonDocument(exchange::squadJson(*(*store)->wholeSquad())).toJson();
        QVERIFY(QString::fromUtf8(QJsonDocument::fromJson(json).toJson()).contains(QLatin1String("notes")));
        const auto back = QJsonDocument::fromJson(json).object()["athletes"].toArray().first().toObject();
        QCOMPARE(back["name"].toString().toUtf8(), text);
        QVERIFY((*store)->undo());
        QVERIFY(stored() == before);
        QVERIFY((*store)->redo());
        QVERIFY(stored() == after);
    }

    void aTableBringsThemInAndNothingTellsThemRaw()
    {
        const QByteArrayList texts { "A\x01z", "B\x07z", "C\x08z", "D\x1b[31mz", "E\x1b[2Jz",
            "F\x1b]0;owned\x07z", "G\x7fz", "H\xc2\x85z",
            "I\xc2\x9b"
            "31mz",
            "J\xe2\x80\xaez", "K\xe2\x81\xa6z", "L\xe2\x80\x8bz", "M\xef\xbb\xbfz" };
        QByteArray table = "Name,Category,Groups,Notes\n";
        for (const auto &text : texts)
            table += '"' + text + " Runner\",women,1500 m group,\"" + text + "\"\n";
        const CliProgram program;
        const auto squad = program.path("squad");
        QCOMPARE(program.onDay({ "example", squad }).status, 0);
        const auto taken = program.onDay({ "import", squad, "--athletes", "-" }, table);
        QVERIFY2(taken.status == 0, qPrintable(taken.err));
        const auto sessions = program.json({ "sessions", squad }).array();
        QVERIFY(!sessions.isEmpty());
        const auto session = QString::number(sessions.last().toObject()["id"].toInteger());
        const std::vector<QStringList> commands { { "athletes", squad }, { "athletes", squad, "--tsv" },
            { "athletes", squad, "--json" }, { "insights", squad }, { "check", squad },
            { "sheet", squad, "--session", session, "-o", program.path("sheet.pdf") },
            { "export", squad, "--format", "json", "-o", program.path("out.json") },
            { "export", squad, "--format", "ics", "--group", "1500 m group", "-o",
                program.path("out.ics") } };
        for (const auto &command : commands) {
            const auto answer = program.onDay(command);
            QVERIFY2(answer.status == 0, qPrintable(command.join(u' ') + answer.err));
            QVERIFY2(isHarmless(answer.out + answer.err), qPrintable(command.join(u' ')));
        }
        QVERIFY(!QJsonDocument::fromJson(bytesOf(program.path("out.json"))).isNull());
        QVERIFY(bytesOf(program.path("sheet.pdf")).startsWith("%PDF"));
    }
};

QTEST_GUILESS_MAIN(TestControlCharacters)
#include "tst_controlcharacters.moc"
