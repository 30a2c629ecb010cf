// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/stanzas.h"

#include "domain/example/examplepeople.h"
#include "domain/library/builtin.h"
#include "domain/values/rung.h"
#include "domain/values/texts.h"

#include <QTest>

#include <set>

using namespace fivepace;

namespace {

using Keys = std::set<std::string_view>;

Keys keysOf(const Stanza &stanza)
{
    Keys keys;
    for (const auto &[key, value] : stanza.lines)
        keys.insert(key);
    return keys;
}

bool hasOnly(const Stanza &stanza, const Keys &known)
{
    return std::ranges::includes(known, keysOf(stanza));
}

} // namespace

/// How the program's own texts are read, and that those it ships with hold nothing that is not read.
class TestStanzas : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBlankLinePartsStanzasAndARemarkSaysNothing()
    {
        const auto stanzas
            = stanzasOf("# a remark\n\nid: 1\ntext: a: b\ntext: c\n\n\n# more\nid: 20\nof: x y");
        QCOMPARE(stanzas.size(), std::size_t(2));
        QCOMPARE(stanzas[0].number("id"), 1);
        QCOMPARE(stanzas[0].values("text"), (std::vector<std::string_view> { "a: b", "c" }));
        QVERIFY(stanzas[0].has("text") && !stanzas[0].has("of"));
        QVERIFY(stanzas[0].value("of").empty());
        QCOMPARE(stanzas[1].words("of"), (std::vector<std::string_view> { "x", "y" }));
        QVERIFY(stanzas[1].words("id") == std::vector<std::string_view> { "20" });
        QVERIFY(stanzasOf("").empty());
    }

    void everyLineOfTheLibraryIsRead()
    {
        std::set<std::string_view> cites;
        for (const auto &stanza : stanzasOf(texts::kWorkouts)) {
            if (stanza.has("cite")) {
                QVERIFY(hasOnly(stanza, { "cite", "as" }));
                QVERIFY(cites.insert(stanza.value("cite")).second);
                continue;
            }
            QVERIFY(hasOnly(stanza,
                { "fly", "id", "level", "name", "note", "retired", "rung", "source", "style", "tags",
                    "text" }));
            for (const auto *key : { "id", "level", "name", "rung", "source", "style", "text" })
                QVERIFY2(!stanza.value(key).empty(), stanza.value("name").data());
            // A short name of a source that is not cited would be printed as it stands.
            const auto source = stanza.value("source");
            QVERIFY2(cites.contains(source) || source.find(' ') != std::string_view::npos, source.data());
        }
        QCOMPARE(builtInWorkouts().size(), std::size_t(79));
    }

    void everyNoteStandsUnderPacesAndStylesThatThereAre()
    {
        for (const auto &stanza : stanzasOf(texts::kNotes)) {
            QVERIFY(hasOnly(stanza, { "note", "rungs", "styles" }) && stanza.has("note"));
            for (const auto rung : stanza.words("rungs"))
                QVERIFY(rungFromCode(rung));
            for (const auto &line : stanza.values("note")) {
                const auto isUsed
                    = [&](const Workout &workout) { return workout.howTo.find(line) != std::string::npos; };
                QVERIFY2(std::ranges::any_of(builtInWorkouts(), isUsed), std::string(line).c_str());
            }
        }
    }

    void everyPersonOfTheExampleIsRead()
    {
        for (const auto &stanza : stanzasOf(texts::kPeople)) {
            QVERIFY(hasOnly(stanza,
                { "best-1500", "best-3000", "best-400", "best-5000", "best-800", "born", "category", "group",
                    "name", "short", "sprinter", "target", "trait" }));
        }
        QCOMPARE(examplePeople().size(), std::size_t(24));
        const auto &first = examplePeople().front();
        QVERIFY(first.name == "Ade Okafor" && first.best400 == 519 && first.best5000 == 8980);
        QVERIFY(examplePeople()[17].kind == AthleteKind::Sprinter400);
    }
};

QTEST_APPLESS_MAIN(TestStanzas)
#include "tst_stanzas.moc"
