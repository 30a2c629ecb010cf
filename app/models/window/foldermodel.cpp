// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/window/foldermodel.h"

#include "domain/values/folded.h"
#include "guithread.h"
#include "text/words.h"

#include <QDir>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QStorageInfo>

#include <algorithm>

namespace fivepace {

namespace {

/// The patterns in the brackets of a filter.
QStringList patternsOf(const QString &filter)
{
    static const QRegularExpression brackets(QStringLiteral("\\(([^)]*)\\)"));
    QStringList patterns;
    for (auto found = brackets.globalMatch(filter); found.hasNext();)
        patterns << found.next().captured(1).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return patterns;
}

} // namespace

void FolderModel::setFolder(const QString &path)
{
    const QString clean = QDir::cleanPath(path);
    if (clean == m_folder || !QFileInfo(clean).isDir())
        return;
    m_folder = clean;
    refresh();
}

void FolderModel::setFilter(const QString &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    refresh();
}

void FolderModel::refresh()
{
    beginResetModel();
    const QDir dir(m_folder);
    m_entries = m_folder.isEmpty() ? QFileInfoList()
                                   : dir.entryInfoList(QDir::AllDirs | QDir::NoDotAndDotDot,
                                         QDir::Name | QDir::IgnoreCase | QDir::LocaleAware)
            + dir.entryInfoList(
                patternsOf(m_filter), QDir::Files, QDir::Name | QDir::IgnoreCase | QDir::LocaleAware);
    endResetModel();
    Q_EMIT changed();
}

QString FolderModel::problem() const
{
    return m_folder.isEmpty() || QFileInfo(m_folder).isReadable()
        ? QString()
        : tr("This folder cannot be read. Choose another one.");
}

int FolderModel::rowCount(const QModelIndex &parent) const
{
    assertGuiThread();
    return parent.isValid() ? 0 : count();
}

QVariant FolderModel::data(const QModelIndex &index, int role) const
{
    assertGuiThread();
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return entry.fileName();
    case IsFolderRole:
        return entry.isDir();
    case WhenRole:
        return words::locale().toString(
            entry.lastModified(), tr("d MMM yyyy, HH:mm", "when a file was changed"));
    case PathRole:
        return entry.absoluteFilePath();
    default:
        return {};
    }
}

QHash<int, QByteArray> FolderModel::roleNames() const
{
    return { { NameRole, "name" }, { IsFolderRole, "isFolder" }, { WhenRole, "when" }, { PathRole, "path" } };
}

QString FolderModel::pathAt(int row) const
{
    return row < 0 || row >= count() ? QString() : m_entries.at(row).absoluteFilePath();
}

bool FolderModel::isFolderAt(int row) const
{
    return row >= 0 && row < count() && m_entries.at(row).isDir();
}

QString FolderModel::above() const
{
    QDir dir(m_folder);
    return dir.cdUp() ? dir.absolutePath() : m_folder;
}

QString FolderModel::pathOf(const QString &typed) const
{
    const QString text = QDir::fromNativeSeparators(typed.trimmed());
    if (text == QLatin1String("~") || text.startsWith(QLatin1String("~/")))
        return QDir::cleanPath(QDir::homePath() + text.mid(1));
    return text.isEmpty() ? QString() : QDir::cleanPath(QDir(m_folder).absoluteFilePath(text));
}

bool FolderModel::isFolder(const QString &path) const
{
    return QFileInfo(path).isDir();
}

bool FolderModel::exists(const QString &path) const
{
    return QFileInfo::exists(path);
}

int FolderModel::find(const QString &start, int from) const
{
    const auto wanted = folded(words::toUtf8(start));
    for (int i = 0; i < count(); ++i) {
        const int row = (from + i) % count();
        if (folded(words::toUtf8(m_entries.at(row).fileName())).starts_with(wanted))
            return row;
    }
    return -1;
}

QList<FolderPlace> FolderModel::places()
{
    QList<FolderPlace> places;
    const auto add = [&places](const QString &name, const QString &path) {
        const QString clean = QDir::cleanPath(path);
        if (QFileInfo(clean).isDir() && std::ranges::find(places, clean, &FolderPlace::path) == places.end())
            places.push_back({ name, clean });
    };
    add(tr("Home"), QDir::homePath());
    add(tr("Documents"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    add(tr("Desktop"), QStandardPaths::writableLocation(QStandardPaths::DesktopLocation));
    add(tr("Downloads"), QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    for (const auto &volume : QStorageInfo::mountedVolumes()) {
        const QString path = volume.rootPath();
        const bool isStick = path.startsWith(QLatin1String("/media/"))
            || path.startsWith(QLatin1String("/run/media/")) || path.startsWith(QLatin1String("/mnt/"))
            || path.startsWith(QLatin1String("/Volumes/"));
#ifdef Q_OS_WIN
        const bool isDrive = true;
#else
        const bool isDrive = false;
#endif
        if (volume.isReady() && (isStick || isDrive))
            add(volume.displayName(), path);
    }
    return places;
}

QString FolderModel::folderOf(const QString &file)
{
    const QFileInfo info(file);
    if (!file.isEmpty() && info.dir().exists())
        return info.dir().absolutePath();
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

} // namespace fivepace
