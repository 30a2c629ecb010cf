// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/window/backupsmodel.h"

#include "domain/edits/restoring.h"
#include "guithread.h"
#include "models/relink.h"
#include "text/backupwords.h"
#include "text/words.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace fivepace {

namespace {

constexpr std::size_t kMostOffers = 6;
constexpr std::size_t kMostRead = 12; // of those whose news are read; ours
constexpr std::int64_t kLargestRead = 30'000'000; // bytes; a larger one is read only where it is chosen

QString sizeText(std::int64_t bytes)
{
    return words::locale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

/// "Documents/Fivepace backups": the place that the squad's folder lies in, from the home folder on where it
/// is there.
QString backupPlaceOf(const std::string &folder)
{
    const auto place = QFileInfo(words::fromUtf8(folder)).absolutePath();
    const auto home = QDir::homePath() + QLatin1Char('/');
    return QDir::toNativeSeparators(place.startsWith(home) ? place.mid(home.size()) : place);
}

Date dayOf(const Backup &backup)
{
    return Date(std::chrono::floor<std::chrono::days>(backup.made));
}

int minuteOf(const Backup &backup)
{
    const auto sinceMidnight = backup.made - std::chrono::floor<std::chrono::days>(backup.made);
    return static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(sinceMidnight).count());
}

/// Its date is wrong, whatever else is right with it; less than a day may be a journey's time zones.
bool isAhead(const Backup &backup)
{
    return backup.made > wallClock() + std::chrono::days(1);
}

} // namespace

BackupsModel::BackupsModel(QObject *parent)
    : QAbstractListModel(parent)
{
    connect(&m_saver, &CopySaver::progressed, this, &BackupsModel::makingChanged);
    connect(&m_saver, &CopySaver::ended, this,
        [this](const QString &, const Result<> &made) { endMaking(made); });
}

BackupsModel::~BackupsModel()
{
    ++m_round;
    m_saver.disconnect(this);
    m_saver.giveUp();
}

void BackupsModel::setWorkspace(Workspace *workspace)
{
    if (!relink(m_workspace, workspace, this, &BackupsModel::look, &BackupsModel::follow))
        return;
    if (workspace)
        connect(workspace, &Workspace::closing, this, &BackupsModel::cancelMaking);
    Q_EMIT workspaceChanged();
    look();
}

void BackupsModel::setSettings(Settings *settings)
{
    if (m_settings == settings)
        return;
    m_settings = settings;
    if (settings)
        connect(settings, &Settings::backupPlaceChanged, this, &BackupsModel::look);
    Q_EMIT workspaceChanged();
    look();
}

int BackupsModel::rowCount(const QModelIndex &parent) const
{
    assertGuiThread();
    return parent.isValid() ? 0 : count();
}

QVariant BackupsModel::data(const QModelIndex &index, int role) const
{
    assertGuiThread();
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = m_rows[static_cast<std::size_t>(index.row())];
    const bool isRead = row.facts && *row.facts;
    switch (role) {
    case Qt::DisplayRole:
    case DayRole:
        return dayText(row.backup);
    case TimeRole:
        return words::clock(minuteOf(row.backup));
    case AthletesRole:
        return isRead ? QString::number((*row.facts)->squad.athletes) : QString();
    case SessionsRole:
        return isRead ? QString::number((*row.facts)->squad.sessions) : QString();
    case LastLoggedRole:
        return !isRead                       ? QString()
            : (*row.facts)->squad.lastLogged ? words::shortDate(*(*row.facts)->squad.lastLogged)
                                             : QStringLiteral("–");
    case NewRole:
        return newsOf(row);
    case SizeRole:
        return sizeText(row.backup.bytes);
    case StateRole:
        return stateOf(row);
    case ToneRole:
        return toneName(toneOf(row));
    default:
        return {};
    }
}

QHash<int, QByteArray> BackupsModel::roleNames() const
{
    return { { DayRole, "day" }, { TimeRole, "time" }, { AthletesRole, "athletes" },
        { SessionsRole, "sessions" }, { LastLoggedRole, "lastLogged" }, { SizeRole, "sizeText" },
        { NewRole, "news" }, { StateRole, "verdict" }, { ToneRole, "tone" } };
}

QString BackupsModel::dayText(const Backup &backup) const
{
    return words::dayBack(dayOf(backup), m_workspace->today());
}

QString BackupsModel::momentText(const Backup &backup) const
{
    return tr("%1 %2", "Today 12:10").arg(dayText(backup), words::clock(minuteOf(backup)));
}

/// What is held against one that was made later, though its date is earlier, would say nothing.
QString BackupsModel::newsOf(const Row &row) const
{
    const bool isRead = row.facts && *row.facts;
    if (!isRead || isAhead(row.backup))
        return {};
    return &row == &m_rows.back() ? tr("none is older") : row.isNew;
}

QString BackupsModel::stateOf(const Row &row)
{
    if (!row.facts)
        return {};
    if (!*row.facts)
        return tr("damaged");
    return isAhead(row.backup) ? tr("dated ahead") : tr("checked");
}

Tone BackupsModel::toneOf(const Row &row)
{
    if (row.facts && !*row.facts)
        return Tone::Bad;
    return isAhead(row.backup) ? Tone::Watch : Tone::Good;
}

QString BackupsModel::dateTrouble() const
{
    std::vector<std::optional<Revision>> revisions;
    for (const auto &row : m_rows)
        revisions.push_back(row.facts && *row.facts ? std::optional((*row.facts)->revision) : std::nullopt);
    const auto doubt = newestInDoubt(revisions);
    return doubt ? words::newestInDoubt(
               momentText(m_rows[doubt->byDate].backup), momentText(m_rows[doubt->byEdits].backup))
                 : QString();
}

QString BackupsModel::placeText() const
{
    if (!hasSquad())
        return {};
    std::int64_t bytes = 0;
    for (const auto &row : m_rows)
        bytes += row.backup.bytes;
    const auto folders = backupFolders(*m_settings, *m_workspace);
    const auto first = backupPlaceOf(folders.front());
    return folders.size() == 1
        ? tr("%1 in %2", "14 MB in /home/…/Fivepace backups").arg(sizeText(bytes), first)
        : tr("%1 in %2 and %3", "14 MB in two folders")
              .arg(sizeText(bytes), first, backupPlaceOf(folders.back()));
}

QString BackupsModel::placeTrouble() const
{
    if (!hasSquad())
        return {};
    const auto size = QFileInfo(m_workspace->filePath()).size();
    for (const auto &folder : backupFolders(*m_settings, *m_workspace)) {
        const auto place = QFileInfo(words::fromUtf8(folder)).absolutePath();
        const bool isChosen
            = place != words::fromUtf8(usualBackupPlace()); // else it is made with the first one
        if (isChosen && !QFileInfo(place).isDir())
            return tr("%1 is not there: is its disk or stick plugged in?")
                .arg(QDir::toNativeSeparators(place));
        const auto room = freeBytes(folder);
        if (room && *room < kCopiesThatMustFit * size)
            return tr("There is hardly room for the next backup in %1: %2 are free.")
                .arg(backupPlaceOf(folder), sizeText(*room));
    }
    return {};
}

QString BackupsModel::fileSize() const
{
    return hasSquad() ? sizeText(QFileInfo(m_workspace->filePath()).size()) : QString();
}

bool BackupsModel::hasSquad() const
{
    return m_workspace && m_settings && !m_workspace->filePath().isEmpty();
}

/// What is now is another thing than what the chosen one was held against.
void BackupsModel::follow()
{
    Q_EMIT fileSizeChanged();
    if (m_chosen < 0)
        return;
    ++m_asked;
    show(std::make_shared<Comparison>());
    compare();
}

void BackupsModel::look()
{
    ++m_round;
    beginResetModel();
    m_rows.clear();
    if (hasSquad() && !m_workspace->isBackup()) {
        for (auto &backup : backupsOf(m_workspace->squad(), backupFolders(*m_settings, *m_workspace)))
            m_rows.push_back({ std::move(backup), {} });
    }
    endResetModel();
    Q_EMIT countChanged();
    Q_EMIT dateTroubleChanged();
    Q_EMIT fileSizeChanged();
    setChosen(-1);
    readFacts();
}

/// For a helper thread.
template <class Change> void BackupsModel::tellRow(std::size_t row, int round, Change change)
{
    QMetaObject::invokeMethod(
        this,
        [this, row, round, change = std::move(change)] {
            if (round != m_round)
                return;
            change(m_rows[row]);
            Q_EMIT dateTroubleChanged();
            const auto changed = index(static_cast<int>(row));
            Q_EMIT dataChanged(changed, changed);
        },
        Qt::QueuedConnection);
}

void BackupsModel::readFacts()
{
    std::vector<Backup> backups;
    for (const auto &row : m_rows)
        backups.push_back(row.backup);
    const auto read = [this, backups, round = m_round.load()](const std::future<void> &before) {
        if (before.valid())
            before.wait(); // it ends soon
        for (std::size_t i = 0; i < backups.size() && round == m_round; ++i)
            tellRow(i, round, [facts = factsOf(backups[i])](Row &row) { row.facts = facts; });
        readNews(backups, round);
    };
    m_facts = std::async(std::launch::async, read, std::move(m_facts));
}

/// For a helper thread.
void BackupsModel::readNews(const std::vector<Backup> &backups, int round)
{
    std::optional<Squad> newer;
    for (std::size_t i = 0; i < std::min(backups.size(), kMostRead) && round == m_round; ++i) {
        auto squad = backups[i].bytes <= kLargestRead ? squadIn(backups[i])
                                                      : Result<Squad>(Error { Errc::NotFound, {} });
        if (!squad && squad.error().code != Errc::NotFound)
            tellRow(i, round, [error = squad.error()](Row &row) { row.facts = error; });
        if (newer && squad) {
            const auto parts = words::surplus(surplus(*newer, *squad)).join(QStringLiteral(", "));
            tellRow(i - 1, round,
                [parts](Row &row) { row.isNew = parts.isEmpty() ? QStringLiteral("–") : parts; });
        }
        newer = squad ? std::optional(*std::move(squad)) : std::nullopt;
    }
}

void BackupsModel::setChosen(int row)
{
    const int chosen = row < count() ? row : -1;
    if (chosen == m_chosen && chosen < 0)
        return;
    m_chosen = chosen;
    ++m_asked;
    show(std::make_shared<Comparison>());
    Q_EMIT chosenChanged();
    if (m_chosen >= 0)
        compare();
}

QString BackupsModel::chosenText() const
{
    if (m_chosen < 0)
        return {};
    return momentText(m_rows[static_cast<std::size_t>(m_chosen)].backup);
}

QString BackupsModel::chosenSize() const
{
    return m_chosen < 0 ? QString() : sizeText(m_rows[static_cast<std::size_t>(m_chosen)].backup.bytes);
}

void BackupsModel::compare()
{
    const auto chosen = m_rows[static_cast<std::size_t>(m_chosen)].backup;
    m_compare = std::async(std::launch::async,
        [this, chosen, before = std::move(m_compare), row = m_chosen, asked = m_asked.load(),
            round = m_round.load(), name = chosenText(), path = words::toUtf8(m_workspace->filePath())] {
            if (before.valid())
                before.wait();
            if (asked != m_asked || round != m_round)
                return;
            const auto store = Store::open(path, OpenMode::Read);
            const auto isWanted = [&](double) { return asked == m_asked && round == m_round; };
            const auto now = store ? (*store)->wholeSquad(isWanted) : Result<Squad>(store.error());
            const auto comparison
                = std::make_shared<const Comparison>(compared(now, squadIn(chosen, isWanted), name));
            QMetaObject::invokeMethod(
                this,
                [this, row, asked, round, comparison] {
                    if (round == m_round && row == m_chosen && asked == m_asked)
                        show(comparison);
                },
                Qt::QueuedConnection);
        });
}

BackupsModel::Comparison BackupsModel::compared(
    const Result<Squad> &now, const Result<Squad> &then, const QString &name)
{
    if (!now || !then)
        return { words::error(now ? then.error() : now.error()), {}, {}, false };
    const auto more = surplus(*then, *now);
    Comparison found { words::againstNow(surplus(*now, *then), more), {},
        edits::restoreAll(*now, *then, words::toUtf8(name)), true };
    const auto offer = [&](const QString &text, Edit edit) {
        if (found.offers.size() < kMostOffers && !isEmpty(edit))
            found.offers.push_back({ text, std::move(edit) });
    };
    for (const auto &athlete : then->athletes) {
        if (!now->find(athlete.id))
            offer(tr("Bring back %1").arg(words::fromUtf8(athlete.name)),
                edits::restoreAthlete(*now, *then, athlete.id));
    }
    std::vector<SessionId> sessions = more.sessions;
    for (const auto entry : more.entries)
        sessions.push_back(then->find(entry)->session);
    std::ranges::sort(sessions);
    sessions.erase(std::ranges::unique(sessions).begin(), sessions.end());
    for (const auto id : sessions) {
        const auto *session = then->find(id);
        if (session)
            offer(tr("Bring back %1 of %2", "session, day")
                      .arg(words::fromUtf8(session->workout.name), words::shortDate(session->date)),
                edits::restoreSession(*now, *then, id));
    }
    return found;
}

void BackupsModel::show(std::shared_ptr<const Comparison> comparison)
{
    m_comparison = std::move(comparison);
    m_difference = m_comparison->words;
    Q_EMIT differenceChanged();
}

} // namespace fivepace
