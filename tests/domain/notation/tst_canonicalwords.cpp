// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/canonicalwords.h"

#include "domain/notation/notation.h"
#include "domain/notation/printwords.h"

#include <QTest>

using namespace fivepace;
using namespace fivepace::notation;

namespace {

void addTexts(std::initializer_list<std::array<const char *, 3>> rows)
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read"); // empty where it is none
    QTest::addColumn<QString>("left");
    for (const auto &[text, read, left] : rows)
        QTest::newRow(text) << text << read << left;
}

/// What one reader makes of the row: passed over where it is read, and nothing where it is not.
template <class Read> void readsOrLeaves(Read read)
{
    QFETCH(QString, text);
    const auto bytes = text.toStdString();
    CanonicalWords words(bytes);
    const auto shown = read(words);
    QTEST(QString::fromStdString(shown.value_or("")), "read");
    QTEST(QString::fromStdString(bytes.substr(words.at())), "left");
    QCOMPARE(words.isAtEnd(), words.at() == bytes.size());
    if (!shown)
        QCOMPARE(words.at(), std::size_t(0));
}

using AnyPace = std::variant<PaceRung, PaceRole>;

std::optional<std::string> textOf(const std::optional<Length> &length)
{
    return length ? std::optional(lengthText(*length)) : std::nullopt;
}

} // namespace

/// The words of stored files one by one: what is one, what is none, and that none takes nothing.
class TestCanonicalWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsAreWholeNumbers_data()
    {
        addTexts({ { "4", "4", "" }, { "4 x", "4", " x" }, { "0", "0", "" }, { "10", "10", "" },
            { "1000000", "1000000", "" }, { "1000001", "", "1000001" }, { "04", "", "04" },
            { "4.5", "", "4.5" }, { "", "", "" }, { "-4", "", "-4" }, { "x", "", "x" }, { "4.", "", "4." },
            { "999999999999", "", "999999999999" }, { "1000000000000", "", "1000000000000" },
            { "99999999999999999999", "", "99999999999999999999" } });
    }
    void countsAreWholeNumbers()
    {
        readsOrLeaves([](CanonicalWords &words) {
            const auto count = words.count();
            return count ? std::optional(std::to_string(*count)) : std::nullopt;
        });
    }

    void distancesHaveTheUnitThatIsPrinted_data()
    {
        addTexts({ { "400 m", "400 m", "" }, { "5 metres", "5 metres", "" },
            { "2.5 metres", "2.5 metres", "" }, { "1609.344 m", "1 mile", "" }, { "1 mile", "1 mile", "" },
            { "2 miles", "2 miles", "" }, { "0.25 miles", "0.25 miles", "" },
            { "0.75 miles", "0.75 miles", "" }, { "0.3 miles", "", "0.3 miles" }, // no whole millimetres
            { "400m", "", "400m" }, { "400", "", "400" }, { "400 min", "", "400 min" },
            { "400 km", "", "400 km" }, { "400  m", "", "400  m" }, { "400.5 m", "400.5 m", "" },
            { "400.50 m", "", "400.50 m" }, { "400.1234 m", "", "400.1234 m" }, { "400. m", "", "400. m" },
            { "400 m in", "400 m", " in" } });
    }
    void distancesHaveTheUnitThatIsPrinted()
    {
        readsOrLeaves([](CanonicalWords &words) {
            const auto distance = words.distance();
            return textOf(distance ? std::optional<Length>(*distance) : std::nullopt);
        });
    }

    void stretchesAreMinutesAndSeconds_data()
    {
        addTexts({ { "45 s", "45 s", "" }, { "1.5 s", "1.5 s", "" }, { "2 min", "2 min", "" },
            { "2 min 30 s", "2 min 30 s", "" }, { "2 min 0.5 s", "2 min 0.5 s", "" },
            { "2 min 59.999 s", "2 min 59.999 s", "" }, { "2 min 60 s", "2 min", " 60 s" },
            { "2 min 30", "2 min", " 30" }, { "2 min to", "2 min", " to" }, { "1.5 min", "", "1.5 min" },
            { "90 s", "1 min 30 s", "" }, { "45s", "", "45s" }, { "45", "", "45" } });
    }
    void stretchesAreMinutesAndSeconds()
    {
        readsOrLeaves([](CanonicalWords &words) {
            const auto time = words.stretch();
            return textOf(time ? std::optional<Length>(*time) : std::nullopt);
        });
    }

    void aLengthIsEither_data()
    {
        addTexts({ { "400 m", "400 m", "" }, { "8 min", "8 min", "" }, { "8 minutes", "8 min", "utes" },
            { "max", "", "max" } });
    }
    void aLengthIsEither()
    {
        readsOrLeaves([](CanonicalWords &words) { return textOf(words.length()); });
    }

    void clocksHaveTwoDigitsOfSeconds_data()
    {
        addTexts({ { "2:30", "2:30", "" }, { "0:45", "0:45", "" }, { "0:01.5", "0:01.5", "" },
            { "0:00", "0:00", "" }, { "90:00", "90:00", "" }, { "2:09.999", "2:09.999", "" },
            { "2:10", "2:10", "" }, { "2:59.999", "2:59.999", "" }, { "2:60", "", "2:60" },
            { "2:5", "", "2:5" }, { "2:010", "", "2:010" }, { "2:", "", "2:" }, { "2.5:30", "", "2.5:30" },
            { "2:30-3:00", "2:30", "-3:00" }, { ":30", "", ":30" }, { "2", "", "2" } });
    }
    void clocksHaveTwoDigitsOfSeconds()
    {
        readsOrLeaves([](CanonicalWords &words) {
            const auto time = words.clock();
            return time ? std::optional(clock(*time)) : std::nullopt;
        });
    }

    void offsetsHaveTheirSign_data()
    {
        addTexts({ { "+2.5 s", "2500", "" }, { "-2 s", "-2000", "" }, { "+0 s", "0", "" },
            { "2 s", "", "2 s" }, { "+2", "", "+2" }, { "-s", "", "-s" }, { "+-2 s", "", "+-2 s" } });
    }
    void offsetsHaveTheirSign()
    {
        readsOrLeaves([](CanonicalWords &words) {
            const auto offset = words.signedSeconds();
            return offset ? std::optional(std::to_string(offset->count())) : std::nullopt;
        });
    }

    void tagsEndAtASpaceOrASign_data()
    {
        addTexts(
            { { "uphill", "uphill", "" }, { "base_run [2:00]", "base run", " [2:00]" }, { "a,b", "a", ",b" },
                { "a;b", "a", ";b" }, { "a(b", "a", "(b" }, { "a)b", "a", ")b" }, { "a[b", "a", "[b" },
                { "a]b", "a", "]b" }, { "hügel", "hügel", "" }, { "", "", "" }, { " a", "", " a" } });
    }
    void tagsEndAtASpaceOrASign()
    {
        readsOrLeaves([](CanonicalWords &words) { return words.tag(); });
    }

    void recoveriesAreWhole_data()
    {
        addTexts({ { "2:30", "2:30", "" }, { "2:30-3:00", "2:30-3:00", "" }, { "2:30 jog", "2:30 jog", "" },
            { "200 m jog", "200 m jog", "" }, { "200 m in 1:30 walk", "200 m in 1:30 walk", "" },
            { "600 m or 5:00 jog", "600 m or 5:00 jog", "" }, { "200 m rest", "200 m rest", "" },
            { "full", "full", "" }, { "walk", "walk", "" }, { "rest", "rest", "" },
            { "2:30 & 5:00", "2:30", " & 5:00" }, // the next one's
            { "2:30 run", "2:30", " run" }, { "200 m", "", "200 m" }, // how they are spent
            { "200 m in jog", "", "200 m in jog" }, { "200 m or", "", "200 m or" }, { "", "", "" },
            { "sleep", "", "sleep" }, { "2 min", "", "2 min" } });
    }
    void recoveriesAreWhole()
    {
        readsOrLeaves([](CanonicalWords &words) {
            const auto rest = words.recovery();
            return rest ? std::optional(recoveryText(*rest)) : std::nullopt;
        });
    }

    void onlyOrGivesAChoice()
    {
        QVERIFY(CanonicalWords("600 m or 5:00 jog").recovery()->either);
        QVERIFY(!CanonicalWords("600 m in 5:00 jog").recovery()->either);
        QVERIFY(!CanonicalWords("5:00 jog").recovery()->either);
    }

    void everyPaceIsReadBack()
    {
        for (const auto rung : kAllRungs) {
            const auto text = paceWords(rung);
            CanonicalWords words(text);
            QVERIFY2(words.pace() == AnyPace(rung), text.c_str());
            QVERIFY2(words.isAtEnd(), text.c_str());
        }
        for (const auto role : kAllRoles) {
            const auto text = paceWords(role);
            CanonicalWords words(text);
            QVERIFY2(words.pace() == AnyPace(role), text.c_str());
            QVERIFY2(words.isAtEnd(), text.c_str());
        }
        QVERIFY(!CanonicalWords("500 pace").pace());
        QVERIFY(!CanonicalWords("SS3 pace").pace());
        QVERIFY(!CanonicalWords("ss2 pace").pace());
    }

    void everyKindAndEffortIsReadBack()
    {
        for (int i = 0; i <= static_cast<int>(RecoveryKind::Full); ++i) {
            const auto kind = static_cast<RecoveryKind>(i);
            QCOMPARE(CanonicalWords(wordOf(kind)).recoveryKind(), std::optional(kind));
        }
        for (int i = 0; i <= static_cast<int>(Effort::Max); ++i) {
            const auto effort = static_cast<Effort>(i);
            QCOMPARE(CanonicalWords(wordOf(effort)).effort(), std::optional(effort));
        }
        QVERIFY(!CanonicalWords("Jog").recoveryKind());
        QVERIFY(!CanonicalWords("fast").effort());
    }

    void theFarthestByteIsWhereAllWasInVain()
    {
        CanonicalWords words("400 m [2:5]");
        QVERIFY(words.distance());
        QVERIFY(words.eat(" ["));
        QCOMPARE(words.at(), std::size_t(7));
        QVERIFY(!words.recovery());
        QVERIFY(!words.eat("?"));
        QCOMPARE(words.at(), std::size_t(7)); // nothing passed over
        QVERIFY(words.farthest() >= 7 && words.farthest() < 11);
        words.goTo(0);
        QVERIFY(!words.isAtEnd());
        QVERIFY(words.farthest() >= 7); // what was seen stays seen
    }
};

QTEST_APPLESS_MAIN(TestCanonicalWords)
#include "tst_canonicalwords.moc"
