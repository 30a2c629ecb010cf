// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backups.h"

#include "storage/database.h"
#include "storage/newfile.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QStorageInfo>

#include <algorithm>

namespace fivepace {

namespace {

constexpr int kLetters = 6;
const QString kEnding = QStringLiteral(".fivepace");
const QString kNameFormat = QStringLiteral("yyyy-MM-dd HH.mm.ss");

QString fileNameOf(Moment made)
{
    const auto seconds = made.time_since_epoch().count();
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(kNameFormat);
}

std::optional<Moment> momentOf(const QString &name)
{
    auto time = QDateTime::fromString(name, kNameFormat);
    time.setTimeSpec(Qt::UTC);
    if (!time.isValid())
        return {};
    return Moment(std::chrono::seconds(time.toSecsSinceEpoch()));
}

Result<std::unique_ptr<Store>> opened(const std::string &path)
{
    return Store::open(path, OpenMode::Read);
}

/// "squad replaced 2026-05-02 10.00.00.fivepace" beside it; a long name is cut, since no file system takes
/// more than 255 bytes.
QString freeNameFor(const QString &replaced, Moment now)
{
    constexpr qsizetype kLongestBase = 180;
    const QFileInfo info(replaced);
    auto base = info.completeBaseName();
    while (QFile::encodeName(base).size() > kLongestBase)
        base.chop(base.back().isLowSurrogate() ? 2 : 1);
    const auto ending = info.suffix().isEmpty() ? QString() : QLatin1Char('.') + info.suffix();
    const auto at = [&](Moment moment) {
        return QStringLiteral("%1/%2 replaced %3%4")
            .arg(info.absolutePath(), base, fileNameOf(moment), ending);
    };
    while (QFileInfo::exists(at(now)))
        now += std::chrono::seconds(1);
    return at(now);
}

bool knowsSomebodyOf(const Squad &squad, const Backup &backup)
{
    const auto store = opened(backup.path);
    const auto held = store ? (*store)->squad() : Result<Squad>(store.error());
    return held && std::ranges::any_of(squad.athletes, [&](const Athlete &each) {
        return held->find(each.id) != nullptr;
    });
}

QString pathFor(const QString &folder, Moment made)
{
    return folder + QLatin1Char('/') + fileNameOf(made) + kEnding;
}

} // namespace

Moment wallClock()
{
    const auto now = QDateTime::currentDateTime();
    return Moment(std::chrono::seconds(QDateTime(now.date(), now.time(), Qt::UTC).toSecsSinceEpoch()));
}

std::string usualBackupPlace()
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return documents.filePath(QStringLiteral("Fivepace backups")).toStdString();
}

std::string backupFolder(const std::string &place, const std::string &squadFile)
{
    const auto file = followed(QString::fromStdString(squadFile));
    const auto letters
        = QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha256).toHex().left(kLetters);
    return place + '/' + QFileInfo(file).completeBaseName().toStdString() + ' ' + letters.toStdString();
}

bool isBackup(const std::string &path)
{
    const auto file = followed(QString::fromStdString(path));
    static const QRegularExpression folder(QStringLiteral(" [0-9a-f]{%1}$").arg(kLetters));
    return file.endsWith(kEnding) && momentOf(QFileInfo(file).completeBaseName())
        && folder.match(QFileInfo(folderOf(file)).fileName()).hasMatch();
}

std::vector<Backup> backupsIn(const std::string &folder)
{
    std::vector<Backup> backups;
    const QDir there(QString::fromStdString(folder));
    const auto files = there.entryInfoList({ QLatin1Char('*') + kEnding }, QDir::Files | QDir::Readable);
    for (const auto &file : files) {
        if (const auto made = momentOf(file.completeBaseName()))
            backups.push_back({ file.absoluteFilePath().toStdString(), *made, file.size() });
    }
    std::ranges::sort(backups, std::greater(), &Backup::made);
    return backups;
}

std::vector<Backup> backupsIn(const std::vector<std::string> &folders)
{
    std::vector<Backup> all;
    for (const auto &folder : folders) {
        for (auto &backup : backupsIn(folder)) {
            if (std::ranges::find(all, backup.made, &Backup::made) == all.end())
                all.push_back(std::move(backup));
        }
    }
    std::ranges::sort(all, std::greater(), &Backup::made);
    return all;
}

std::vector<Backup> backupsOf(const Squad &squad, const std::vector<std::string> &folders)
{
    const auto here = backupsIn(folders);
    auto all = folders;
    for (const auto &folder : folders) {
        const QDir place(folderOf(QString::fromStdString(folder)));
        for (const auto &other : place.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            auto path = other.absoluteFilePath().toStdString();
            const auto backups = backupsIn(path);
            const bool isOlder
                = !backups.empty() && (here.empty() || backups.front().made < here.back().made);
            if (isOlder && knowsSomebodyOf(squad, backups.front()))
                all.push_back(std::move(path));
        }
    }
    return backupsIn(all);
}

Result<BackupFacts> factsOf(const Backup &backup)
{
    const auto store = opened(backup.path);
    const auto facts = store ? (*store)->facts() : store.error();
    return facts ? Result<BackupFacts>({ *facts, (*store)->revision() }) : facts.error();
}

std::optional<NewestInDoubt> newestInDoubt(const std::vector<std::optional<Revision>> &revisions)
{
    const auto latest = std::ranges::max_element(revisions); // nothing is less than any
    const auto first = std::ranges::find_if(revisions, [](const auto &each) { return each.has_value(); });
    if (first == revisions.end() || *latest == *first)
        return {};
    const auto placeOf = [&](auto each) { return static_cast<std::size_t>(each - revisions.begin()); };
    return NewestInDoubt { placeOf(first), placeOf(latest) };
}

Result<Squad> squadIn(const Backup &backup, const WorkProgress &progress)
{
    const auto store = opened(backup.path);
    return store ? (*store)->wholeSquad(progress) : store.error();
}

std::string freshBackupPath(const std::string &folder, Moment now)
{
    while (QFileInfo::exists(pathFor(QString::fromStdString(folder), now)))
        now += std::chrono::seconds(1);
    return pathFor(QString::fromStdString(folder), now).toStdString();
}

Result<Backup> backUp(const Store &store, const std::string &folder, Moment now, const WorkProgress &progress)
{
    constexpr double kCopying = 0.2; // of the whole work; the rest is reading the copy
    const auto read = [&](double part) { return progress(kCopying + (1 - kCopying) * part); };
    if (progress && !progress(0))
        return Error { Errc::Cancelled, {} };
    const auto there = QString::fromStdString(folder);
    if (!QDir().mkpath(there))
        return Error { Errc::CannotWrite, folder, Cause::FolderNotMade };
    Backup backup { freshBackupPath(folder, now) };
    backup.made = *momentOf(QFileInfo(QString::fromStdString(backup.path)).completeBaseName());
    now = backup.made;
    const auto copy = [&](double part) { return progress(kCopying * part); };
    const auto told = progress ? WorkProgress(copy) : progress;
    if (auto copied = store.copyTo(backup.path, Existing::Keep, told); !copied)
        return copied.error();
    const auto squad = squadIn(backup, progress ? WorkProgress(read) : progress);
    if (!squad || (progress && !progress(1))) {
        QFile::remove(QString::fromStdString(backup.path));
        return squad ? Error { Errc::Cancelled, {} } : ofOriginal(squad.error(), backup.path, store.path());
    }
    backup.bytes = QFileInfo(QString::fromStdString(backup.path)).size();

    const auto all = backupsIn(folder);
    std::vector<Moment> made;
    made.reserve(all.size());
    for (const auto &each : all)
        made.push_back(each.made);
    const auto left = kept(std::move(made), now);
    for (const auto &each : all) {
        if (std::ranges::find(left, each.made) == left.end())
            QFile::remove(QString::fromStdString(each.path));
    }
    return backup;
}

std::optional<std::int64_t> freeBytes(const std::string &folder)
{
    QDir there(QString::fromStdString(folder));
    while (!there.exists() && there.cdUp()) { }
    const QStorageInfo disk(there);
    if (!disk.isValid())
        return {};
    return disk.bytesAvailable();
}

Result<std::string> putInPlace(const Backup &backup, const std::string &squadFile, Moment now)
{
    const auto path = QString::fromStdString(squadFile);
    QString keptAs;
    if (QFileInfo::exists(path)) {
        const auto content = readWhole(path);
        if (!content)
            return content.error();
        keptAs = freeNameFor(path, now);
        if (auto saved = writeWhole(keptAs, *content, Existing::Keep); !saved)
            return saved.error();
        for (const auto &ending : { QStringLiteral("-journal"), QStringLiteral("-wal") }) {
            const auto begun = readWhole(path + ending); // what a program that was cut off left belongs to it
            const auto saved = begun ? writeWhole(keptAs + ending, *begun, Existing::Keep) : Result<>();
            if (!saved)
                return saved.error();
        }
    }
    const auto store = opened(backup.path);
    if (!store)
        return store.error();
    if (auto copied = (*store)->copyTo(squadFile, Existing::Replace); !copied)
        return copied.error();
    return keptAs.toStdString();
}

Error ofOriginal(Error found, const std::string &copy, const std::string &original)
{
    if (found.code == Errc::Damaged && !original.empty() && found.detail.starts_with(copy))
        found.detail.replace(0, copy.size(), original);
    return found;
}

} // namespace fivepace
