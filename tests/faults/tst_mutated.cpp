// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/edits/edits.h"
#include "domain/example/example.h"
#include "domain/squad/soundness.h"
#include "exchange/squadjson.h"
#include "files/wholefile.h"
#include "storage/store.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace fivepace;
using namespace std::chrono_literals;

namespace {

bool isLong()
{
    return qEnvironmentVariable("FIVEPACE_FAULTS") == QLatin1String("long");
}

/// A few bytes changed, a stretch overwritten, pages swapped, or the end cut off or drawn out; the head with
/// its mark stays in most, so that more is read than that.
QByteArray mutated(QByteArray bytes, QRandomGenerator &random)
{
    constexpr qsizetype kPage = 4096;
    const auto size = bytes.size();
    const qsizetype from = random.bounded(4) == 0 ? 0 : 100;
    const auto place
        = [&] { return from + static_cast<qsizetype>(random.bounded(static_cast<quint32>(size - from))); };
    switch (random.bounded(6)) {
    case 0:
    case 1:
        for (int i = 0, many = 1 + random.bounded(8); i < many; ++i)
            bytes[place()] = static_cast<char>(random.bounded(256));
        break;
    case 2:
        bytes[place()] = static_cast<char>(bytes[place()] ^ (1 << random.bounded(8)));
        break;
    case 3: {
        const auto at = place();
        const auto length = std::min<qsizetype>(size - at, 1 + random.bounded(512));
        for (qsizetype i = at; i < at + length; ++i)
            bytes[i] = static_cast<char>(random.bounded(256));
        break;
    }
    case 4: {
        const auto pages = size / kPage;
        const auto a = random.bounded(static_cast<quint32>(pages)) * kPage;
        const auto b = random.bounded(static_cast<quint32>(pages)) * kPage;
        const auto page = bytes.mid(a, kPage);
        bytes.replace(a, kPage, bytes.mid(b, kPage));
        bytes.replace(b, kPage, page);
        break;
    }
    default:
        if (random.bounded(2) == 0)
            bytes.truncate(place());
        else
            bytes.append(QByteArray(random.bounded(20'000), '\x5a'));
    }
    return bytes;
}

/// All that the program does with a file that it only reads; the answer is how far it came.
int readThrough(const std::string &path)
{
    const auto store = Store::open(path, OpenMode::Read);
    if (!store)
        return 0;
    [[maybe_unused]] const auto facts = (*store)->facts();
    const auto sound = (*store)->checkIntegrity();
    const auto squad = (*store)->wholeSquad();
    if (!squad)
        return 1;
    [[maybe_unused]] const auto json = QJsonDocument(exchange::squadJson(*squad)).toJson();
    [[maybe_unused]] const auto issues = checkSoundness(*squad);
    [[maybe_unused]] const auto more = validate(*squad, 2026y / 5 / 4);
    return sound ? 3 : 2;
}

} // namespace

/// Files that a failing disk, a cloud or another program's hand has changed.
class TestMutated : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // In the long form a thousand files a row, so that each can be run and counted by itself.
    void noMutationCrashesTheProgramOrIsWrittenTo_data()
    {
        constexpr int kLongRows = 10, kLongFiles = 1'000, kShortFiles = 300;
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("files");
        for (int row = 0; row < (isLong() ? kLongRows : 1); ++row) {
            const int first = row * kLongFiles;
            QTest::addRow("from file %d", first) << first << (isLong() ? kLongFiles : kShortFiles);
        }
    }
    void noMutationCrashesTheProgramOrIsWrittenTo()
    {
        QFETCH(const int, first);
        QFETCH(const int, files);
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("squad.fivepace"));
        {
            auto store = *Store::create(path.toStdString(), exampleSquad(2026y / 5 / 4));
            auto card = store->squad()->card;
            for (int i = 0; i < 20; ++i) {
                auto after = card;
                after.club = std::to_string(i);
                QVERIFY(store->apply(edits::changeSquad(card, after)));
                card = after;
            }
        }
        const auto whole = *readWhole(path);
        int reached[4] {};
        for (int seed = first; seed < first + files; ++seed) {
            QRandomGenerator random(static_cast<quint32>(seed));
            const auto bytes = mutated(whole, random);
            QFile file(path); // as another program would: over the old bytes
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
            file.close();
            ++reached[readThrough(path.toStdString())];
            QVERIFY2(*readWhole(path) == bytes, qPrintable(QStringLiteral("written to, seed %1").arg(seed)));
            // Whoever opens it to write may be refused, or writes; nothing else.
            if (const auto store = Store::open(path.toStdString(), OpenMode::Write)) {
                const auto squad = (*store)->squad();
                if (squad) {
                    auto after = squad->card;
                    after.coach = "another";
                    [[maybe_unused]] const auto applied
                        = (*store)->apply(edits::changeSquad(squad->card, after));
                }
            }
            QFile::remove(path + QStringLiteral("-journal"));
        }
        qInfo("%d mutated files: %d refused when opened, %d when read, %d when checked, %d sound", files,
            reached[0], reached[1], reached[2], reached[3]);
    }
};

QTEST_GUILESS_MAIN(TestMutated)
#include "tst_mutated.moc"
