// SPDX-License-Identifier: GPL-3.0-or-later
#include "longpast.h"
#include "median.h"
#include "verdicts.h"

#include "backupkeeper.h"
#include "domain/edits/edits.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTextStream>

#include <cstdlib>
#include <memory>
#include <vector>

namespace {

using namespace fivepace;

constexpr int kReps = 200;
constexpr int kStarts = 9;
constexpr int kCopies = 20; // about 65 000 reps
constexpr double kLimitOfRep = 1.1;
constexpr Date kToday { std::chrono::year(2026) / 5 / 11 };

/// The program's squad, with or without its backups.
class Coach {
public:
    Coach(const QString &file, Settings &settings, bool hasBackups)
        : m_workspace(nullptr)
    {
        m_workspace.setToday(kToday);
        if (hasBackups)
            m_backups = std::make_unique<BackupKeeper>(m_workspace, settings);
        m_workspace.openFile(file);
        for (const auto *session :
            sessionsBetween(m_workspace.squad(), { kToday - std::chrono::days(14), kToday })) {
            for (const auto *entry : entriesOf(m_workspace.squad(), session->id))
                m_line = entry;
        }
    }

    /// Another recovery and time of the first rep; false where it is not stored.
    bool log(int number)
    {
        auto after = *m_line;
        if (after.results.empty())
            after.results.emplace_back();
        after.results.front().time
            = RepTime { Duration(60'000 + number), Precision::Hundredth, TimingMethod::Hand };
        const auto id = m_line->id;
        const bool isStored = m_workspace.perform(edits::logEntry(*m_line, after, "somebody"));
        QCoreApplication::processEvents();
        m_line = m_workspace.squad().find(id);
        return isStored && m_line;
    }
    bool isOpen() const { return m_line; }

private:
    Workspace m_workspace;
    std::unique_ptr<BackupKeeper> m_backups;
    const Entry *m_line = nullptr;
};

} // namespace

/// What backups cost: a rep logged with and without them, in turn, a backup being made meanwhile; and opening
/// a squad with and without them.
int main(int argc, char *argv[])
{
    const QTemporaryDir folder(QStringLiteral("./backups-XXXXXX"));
    for (const char *home : { "HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME" })
        qputenv(home, folder.path().toUtf8());
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    Settings settings(nullptr);
    settings.setBackupPlace(folder.filePath(QStringLiteral("backups")));
    const QString files[] { folder.filePath(QStringLiteral("without.fivepace")),
        folder.filePath(QStringLiteral("with.fivepace")) };
    for (const auto &file : files) {
        const LongPast past(file.toStdString(), kToday, kCopies);
        if (!past.isOk()) {
            out << "backups: a squad cannot be written" << Qt::endl;
            return EXIT_FAILURE;
        }
    }
    std::vector<double> reps[2];
    std::vector<double> starts[2];
    for (int run = 0; run < kStarts; ++run) {
        for (const int with : { 0, 1 })
            starts[with].push_back(timeOf([&] { const Coach coach(files[with], settings, with == 1); }));
    }
    bool isOk = true;
    {
        Coach without(files[0], settings, false);
        Coach with(files[1], settings, true);
        isOk = without.isOpen() && with.isOpen();
        for (int run = 1; run <= kReps && isOk; ++run) {
            reps[0].push_back(timeOf([&] { isOk = without.log(run) && isOk; }));
            reps[1].push_back(timeOf([&] { isOk = with.log(run) && isOk; }));
        }
    }
    if (!isOk) {
        out << "backups: a rep was not stored" << Qt::endl;
        return EXIT_FAILURE;
    }
    out << QStringLiteral(
        "backups: a rep %1 ms, without them %2 ms, ratio %3 (limit %4); a start %5 ms, without %6 ms")
               .arg(median(reps[1]), 0, 'f', 2)
               .arg(median(reps[0]), 0, 'f', 2)
               .arg(median(reps[1]) / median(reps[0]), 0, 'f', 2)
               .arg(kLimitOfRep, 0, 'f', 1)
               .arg(median(starts[1]), 0, 'f', 1)
               .arg(median(starts[0]), 0, 'f', 1)
        << Qt::endl;
    Verdicts verdicts;
    verdicts.holdRatioTo(
        kLimitOfRep, "ms", "a rep logged with backups, against without", median(reps[1]), median(reps[0]));
    return verdicts.exitCode();
}
