// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/editjson.h"
#include "storage/storedvalue.h"

#include <QJsonDocument>
#include <QTest>

#include <limits>

using namespace fivepace;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kMany = std::numeric_limits<qint64>::max();

/// What is stored of `value` is read back as it is.
template <class T> bool comesBack(const T &value, T read = {})
{
    return fromStored(toStored(value), read) && read == value;
}

template <class T> bool isRefused(const QVariant &stored)
{
    T value {};
    return !fromStored(stored, value);
}

} // namespace

/// What stands in columns, and what of a damaged file is refused.
class TestStoredValue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCodeIsReadBack()
    {
        for (const auto rung : kAllRungs)
            QVERIFY(comesBack(rung));
        for (const auto role : kAllRoles)
            QVERIFY(comesBack(role));
        for (const auto &[value, code] : Codes<Style>::table)
            QVERIFY2(comesBack(value), code);
        for (const auto &[value, code] : Codes<ItemKind>::table)
            QVERIFY2(comesBack(value), code);
        for (const auto &[value, code] : Codes<StopReason>::table)
            QVERIFY2(comesBack(value), code);
        QVERIFY(comesBack(ModelChoice {}) && comesBack(ModelChoice { PaceModel::Purdy }));
        for (const auto target : { PaceRung::M800, PaceRung::M1500, PaceRung::M5000 })
            QVERIFY(comesBack(fivePacesFor(target)));
    }

    void textsListsAndDaysAreReadBack()
    {
        for (const std::string text : { "", "a", "two\nlines", "ü × 🏃", "a\"b\\c" })
            QVERIFY2(comesBack(text), text.c_str());
        for (const Date day : { Date(2028y / 2 / 29), Date(1969y / 12 / 31), Date(2199y / 12 / 31) })
            QVERIFY(comesBack(day));
        QVERIFY(comesBack(std::vector<std::string> {}));
        QVERIFY(comesBack(std::vector<std::string> { "hills", "relaxed speed" }));
        QVERIFY(comesBack(std::vector<AthleteId> {}));
        QVERIFY(comesBack(std::vector<AthleteId> { { 7 }, { 200 } }));
        const auto pace = Pace::of(Distance::metres(400), 63'500ms);
        QVERIFY(comesBack(pace, Pace::of(Distance::metres(1), 1ms)));
        QVERIFY(comesBack(std::optional<int>(7)) && comesBack(std::optional<int>()));
    }

    void numbersHaveBounds_data()
    {
        QTest::addColumn<qint64>("stored");
        QTest::addColumn<bool>("isFlag");
        QTest::addColumn<bool>("isInt");
        QTest::addColumn<bool>("isDistance");
        QTest::addColumn<bool>("isDuration");
        QTest::addColumn<bool>("isMinutes");
        QTest::newRow("0") << qint64(0) << true << true << true << true << true;
        QTest::newRow("1") << qint64(1) << true << true << true << true << true;
        QTest::newRow("2") << qint64(2) << false << true << true << true << true;
        QTest::newRow("below nothing") << qint64(-1) << false << true << false << false << false;
        QTest::newRow("10 days in minutes") << qint64(14'400) << false << true << true << true << true;
        QTest::newRow("and one more") << qint64(14'401) << false << true << true << true << false;
        QTest::newRow("10 days") << qint64(864'000'000) << false << true << true << true << false;
        QTest::newRow("longer") << qint64(864'000'001) << false << true << true << false << false;
        QTest::newRow("the largest int") << qint64(2'147'483'647) << false << true << true << false << false;
        QTest::newRow("too large for one")
            << qint64(2'147'483'648) << false << false << true << false << false;
        QTest::newRow("10 000 km") << qint64(10'000'000'000) << false << false << true << false << false;
        QTest::newRow("farther") << qint64(10'000'000'001) << false << false << false << false << false;
        QTest::newRow("the smallest int")
            << qint64(-2'147'483'648) << false << true << false << false << false;
        QTest::newRow("too small for one")
            << qint64(-2'147'483'649) << false << false << false << false << false;
        QTest::newRow("as many as there are") << kMany << false << false << false << false << false;
    }
    void numbersHaveBounds()
    {
        QFETCH(qint64, stored);
        const QVariant number = QVariant::fromValue<qlonglong>(stored);
        QTEST(!isRefused<bool>(number), "isFlag");
        QTEST(!isRefused<int>(number), "isInt");
        QTEST(!isRefused<Distance>(number), "isDistance");
        QTEST(!isRefused<Duration>(number), "isDuration");
        QTEST(!isRefused<std::chrono::minutes>(number), "isMinutes");
        QVERIFY(!isRefused<AthleteId>(number));
    }

    void whatIsNoSuchValueIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto *text : { "", "x", "1", "800 ", "MILE", "ss1", "2026-02-29", "2026-2-1", "4 x 400" })
            QTest::newRow(text) << text;
    }
    void whatIsNoSuchValueIsRefused()
    {
        QFETCH(QString, text);
        const QVariant stored(text);
        QVERIFY(isRefused<PaceRung>(stored));
        QVERIFY(isRefused<PaceRole>(stored));
        QVERIFY(isRefused<PaceModel>(stored));
        QVERIFY(isRefused<ModelChoice>(stored));
        QVERIFY(isRefused<Style>(stored));
        QVERIFY(isRefused<FivePaces>(stored));
        QVERIFY(isRefused<Date>(stored));
        if (!text.isEmpty()) // holds no blocks
            QVERIFY(isRefused<Blocks>(stored));
    }

    void nothingIsNoValueButOfWhatMayBeAbsent()
    {
        const QVariant nothing;
        QVERIFY(isRefused<int>(nothing) && isRefused<bool>(nothing) && isRefused<Distance>(nothing));
        QVERIFY(isRefused<std::string>(nothing) && isRefused<Date>(nothing) && isRefused<Blocks>(nothing));
        QVERIFY(isRefused<std::vector<std::string>>(nothing) && isRefused<std::vector<AthleteId>>(nothing));
        std::optional<int> number = 7;
        QVERIFY(fromStored(nothing, number) && !number);
        QVERIFY(!fromStored(QVariant(QStringLiteral("x")), number));
    }

    void aPaceStandsInWordsOfItsOwn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isPace");
        const auto row = [](const char *text, bool isPace) { QTest::newRow(text) << text << isPace; };
        row("800 mm in 127 ms", true);
        row("1 mm in 1 ms", true);
        row("1600 mm in 254 ms", false); // in lowest terms only
        row("0 mm in 127 ms", false);
        row("800 mm in 0 ms", false);
        row("-1 mm in 1 ms", false);
        row("800 m in 127 ms", false);
        row("800 mm in 127 s", false);
        row("800 mm at 127 ms", false);
        row("0800 mm in 127 ms", false);
        row("800 mm in 127 ms ", false);
        row("800 mm in 127", false);
        row("", false);
    }
    void aPaceStandsInWordsOfItsOwn()
    {
        QFETCH(QString, text);
        auto pace = Pace::of(Distance::metres(1), 1ms);
        QTEST(fromStored(QVariant(text), pace), "isPace");
    }

    void listsOfNumbersHoldNothingElse()
    {
        QVERIFY(isRefused<std::vector<AthleteId>>(QVariant(QStringLiteral("7 x"))));
        QVERIFY(isRefused<std::vector<AthleteId>>(QVariant(QStringLiteral("7,8"))));
        std::vector<AthleteId> ids { { 1 } };
        QVERIFY(fromStored(QVariant(QStringLiteral(" 7  8 ")), ids));
        QCOMPARE(ids, (std::vector<AthleteId> { { 7 }, { 8 } }));
        QVERIFY(isRefused<FivePaces>(QVariant(QStringLiteral("400 800 1500 3000"))));
        QVERIFY(isRefused<FivePaces>(QVariant(QStringLiteral("400 800 1500 3000 500"))));
        QVERIFY(isRefused<FivePaces>(QVariant(QStringLiteral("400 800 1500 3000 5000 10000"))));
        QVERIFY(!isRefused<FivePaces>(QVariant(QStringLiteral("400 800 1500 3000 5000"))));
    }

    void equalTextsOfWorkoutsAreParsedOnce()
    {
        Blocks first, second;
        QVERIFY(fromText("7 × 217 m [1:13]", first));
        const int parsed = textsParsed();
        QVERIFY(fromText("7 × 217 m [1:13]", second));
        QCOMPARE(textsParsed(), parsed);
        QVERIFY(first == second && first.size() == 1);
        for (int turn = 0; turn < 2; ++turn) // what is no workout is none the second time either
            QVERIFY(!fromText("7 x 217 m", second));
        QCOMPARE(textsParsed(), parsed + 2);
    }

    void whatIsNoUtf8IsMadeIntoIt()
    {
        std::string text;
        QVERIFY(fromText("a\xff"
                         "b",
            text));
        QCOMPARE(text,
            std::string("a\xef\xbf\xbd"
                        "b"));
        QVERIFY(fromText("ü", text));
        QCOMPARE(text, std::string("ü"));
    }

    /// Texts of the coach's stand in the undo log as JSON, whatever they hold.
    void anyTextIsReadBackFromTheUndoLog_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("plain") << QByteArray("Harbour AC");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("quotes") << QByteArray("\"a\" 'b'");
        QTest::newRow("backslashes") << QByteArray("a\\b\\\\n");
        QTest::newRow("lines") << QByteArray("a\nb\r\nc\td");
        QTest::newRow("control characters") << QByteArray("\x01\x1f\x7f");
        QTest::newRow("letters") << QByteArray("ü × 🏃 שלום");
        QTest::newRow("what looks like JSON") << QByteArray("{\"a\":[1,null]}");
        QTest::newRow("a slash") << QByteArray("</script>");
    }
    void anyTextIsReadBackFromTheUndoLog()
    {
        QFETCH(QByteArray, text);
        SquadCard before, after;
        after.club = text.toStdString();
        const Edit edit { EditKind::ChangeSquad, "club", { Change<SquadCard> { before, after } } };
        for (const auto &each : { edit, inverse(edit) }) {
            const auto json = toJson(each);
            QVERIFY2(QJsonDocument::fromJson(QByteArray::fromStdString(json)).isArray(), json.c_str());
            const auto read = editFromJson(each.kind, each.subject, json);
            QVERIFY2(read && *read == each, json.c_str());
        }
    }

    void whatIsNoListOfChangesIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("cut off") << QByteArray(R"([{"table":"squad")");
        QTest::newRow("no list") << QByteArray(R"({"table":"squad"})");
        QTest::newRow("no table") << QByteArray(R"([{"before":null,"after":null}])");
        QTest::newRow("no such table") << QByteArray(R"([{"table":"shoe","before":null,"after":null}])");
        QTest::newRow("a value without its members")
            << QByteArray(R"([{"table":"race","before":null,"after":{}}])");
        QTest::newRow("no object") << QByteArray("[7]");
    }
    void whatIsNoListOfChangesIsRefused()
    {
        QFETCH(QByteArray, json);
        const auto read = editFromJson(EditKind::ChangeSquad, {}, json.toStdString());
        QVERIFY(!read);
        QCOMPARE(read.error().code, Errc::Damaged);
    }
};

QTEST_GUILESS_MAIN(TestStoredValue)
#include "tst_storedvalue.moc"
