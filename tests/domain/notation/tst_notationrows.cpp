// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notation/notation.h"
#include "domain/notation/rows.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace fivepace;
using notation::Table;

namespace {

struct Place {
    std::size_t from = 0, to = 0;
};

/// Where the row's words stand in its example, in characters.
Place placeIn(const notation::Alternative &row)
{
    const auto example = QString::fromUtf8(row.example.data(), static_cast<qsizetype>(row.example.size()));
    const auto takes = QString::fromUtf8(row.takes.data(), static_cast<qsizetype>(row.takes.size()));
    const auto from = static_cast<std::size_t>(example.indexOf(takes));
    return { from, from + static_cast<std::size_t>(takes.size()) };
}

} // namespace

/// The rules of the notation that stand beside each other.
class TestNotationRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRowReadsItsExampleAndNoOtherTakesIt_data()
    {
        QTest::addColumn<int>("table");
        QTest::addColumn<int>("row");
        for (const auto table : notation::kTables) {
            const auto rows = notation::alternatives(table);
            for (std::size_t i = 0; i < rows.size(); ++i)
                QTest::addRow("%s: %s", std::string(nameOf(table)).c_str(), std::string(rows[i].name).c_str())
                    << static_cast<int>(table) << static_cast<int>(i);
        }
    }

    void everyRowReadsItsExampleAndNoOtherTakesIt()
    {
        QFETCH(const int, table);
        QFETCH(const int, row);
        const auto what = notation::alternatives(static_cast<Table>(table))[static_cast<std::size_t>(row)];
        if (what.example.empty())
            return; // it hands on to a table, whose rows have theirs
        QVERIFY(!what.takes.empty() && what.example.find(what.takes) != std::string_view::npos);
        const auto place = placeIn(what);
        std::vector<notation::RowTaken> there;
        std::ranges::copy_if(notation::rowsTaken(what.example), std::back_inserter(there),
            [&](const notation::RowTaken &taken) {
                return taken.from == place.from && taken.table == static_cast<Table>(table);
            });
        QCOMPARE(there.size(), std::size_t(1));
        QCOMPARE(static_cast<int>(there[0].row), row);
        QCOMPARE(there[0].to, place.to);
    }

    void everyRowSaysWhatItSays_data() { everyRowReadsItsExampleAndNoOtherTakesIt_data(); }
    void everyRowSaysWhatItSays()
    {
        QFETCH(const int, table);
        QFETCH(const int, row);
        const auto what = notation::alternatives(static_cast<Table>(table))[static_cast<std::size_t>(row)];
        const auto place = placeIn(what);
        auto reading = notation::parse(what.example);
        auto remarks = std::move(reading.problems);
        remarks.insert(remarks.end(), reading.assumptions.begin(), reading.assumptions.end());
        std::erase_if(remarks, [&](const notation::Remark &remark) {
            return remark.from >= place.to || remark.to <= place.from;
        });
        const auto said
            = remarks.empty() || what.example.empty() ? notation::RemarkKind::None : remarks.front().kind;
        QCOMPARE(QString::fromLatin1(notation::codeOf(said).data()),
            QString::fromLatin1(notation::codeOf(what.says).data()));
    }

    void onlyRowsThatHandOnAreWithoutAnExample()
    {
        QStringList without;
        for (const auto table : notation::kTables) {
            for (const auto &row : notation::alternatives(table)) {
                if (row.example.empty())
                    without << QString::fromStdString(std::string(row.name));
            }
        }
        QCOMPARE(without,
            (QStringList { "what is said of the blocks before", "what stands behind a stop", "a bracket" }));
    }

    void contributingHoldsTheGrammarAsItIs()
    {
        QFile file(QStringLiteral(FIVEPACE_SOURCE_DIR "/CONTRIBUTING.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QString printed;
        for (const auto &line : QString::fromStdString(notation::grammarText()).split(u'\n'))
            printed += line.isEmpty() ? QStringLiteral("\n") : QStringLiteral("    ") + line + u'\n';
        const auto held = QString::fromUtf8(file.readAll()).contains(printed.trimmed());
        QVERIFY2(held, qPrintable(QStringLiteral("CONTRIBUTING.md should hold:\n") + printed));
    }
};

QTEST_APPLESS_MAIN(TestNotationRows)
#include "tst_notationrows.moc"
