// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/recoverylog.h"

#include "files/linefile.h"
#include "files/wholefile.h"
#include "storage/editjson.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <optional>
#include <vector>

namespace fivepace {

namespace {

const QString kBackup = QStringLiteral("backup");
const QString kRevision = QStringLiteral("revision");
const QString kState = QStringLiteral("state");
const QString kKind = QStringLiteral("kind");
const QString kSubject = QStringLiteral("subject");
const QString kChanges = QStringLiteral("changes");

/// One line: an edit, with the squad's revision and state after it; the first one names the backup.
struct Record {
    QJsonObject object;

    Revision revision() const { return object[kRevision].toInteger(); }
    std::string state() const { return object[kState].toString().toStdString(); }
    QString backup() const { return object[kBackup].toString(); }
};

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString nativePath(const std::string &path)
{
    return QString::fromStdString(path);
}

/// Up to the first that cannot be read.
Result<std::vector<Record>> recordsIn(const std::string &path)
{
    const auto lines = wholeLines(nativePath(path));
    if (!lines)
        return lines.error();
    std::vector<Record> records;
    for (const auto &line : *lines) {
        const auto object = QJsonDocument::fromJson(line).object();
        if (object.isEmpty())
            break;
        records.push_back({ object });
    }
    return records;
}

/// That the first names a backup that is there, and each of the others follows on the one before it.
bool isWhole(const std::vector<Record> &records)
{
    if (records.empty() || !QFileInfo::exists(records.front().backup()))
        return false;
    for (std::size_t i = 1; i < records.size(); ++i) {
        if (records[i].revision() != records[i - 1].revision() + 1)
            return false;
    }
    return true;
}

Result<Edit> editIn(const Record &record)
{
    const auto kind = editKindFromCode(record.object[kKind].toString().toStdString());
    if (!kind)
        return Error { Errc::Damaged, {}, Cause::None, Thing::LastEdits };
    return editFromJson(*kind, record.object[kSubject].toString().toStdString(),
        record.object[kChanges].toString().toStdString());
}

Result<> applyAll(Store &store, const std::vector<Record> &records)
{
    for (const auto &record : records) {
        if (!record.backup().isEmpty())
            continue;
        const auto edit = editIn(record);
        if (!edit)
            return edit.error();
        if (auto applied = store.apply(*edit); !applied)
            return applied;
    }
    return {};
}

} // namespace

RecoveryLog::RecoveryLog(std::string path)
    : m_path(std::move(path))
{
}

std::string RecoveryLog::placeFor(const std::string &squadFile)
{
    const QDir data(
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/fivepace"));
    return backupFolder(data.filePath(QStringLiteral("recovery")).toStdString(), squadFile) + ".log";
}

bool RecoveryLog::goesOnFrom(const At &at) const
{
    const auto records = recordsIn(m_path);
    return records && isWhole(*records) && records->back().revision() == at.revision
        && records->back().state() == at.state;
}

std::optional<std::size_t> RecoveryLog::edits() const
{
    const auto records = recordsIn(m_path);
    return records && isWhole(*records) ? std::optional(records->size() - 1) : std::nullopt;
}

void RecoveryLog::clear() const
{
    QFile::remove(nativePath(m_path));
}

Result<> RecoveryLog::add(const Store &store, const Edit &edit) const
{
    return addLine(nativePath(m_path),
        lineOf({ { kRevision, static_cast<qint64>(store.revision()) },
            { kState, QString::fromStdString(store.state()) },
            { kKind, QString::fromUtf8(codeOf(edit.kind)) },
            { kSubject, QString::fromStdString(edit.subject) },
            { kChanges, QString::fromStdString(toJson(edit)) } }));
}

Result<> RecoveryLog::beginFrom(const Backup &backup) const
{
    const auto store = Store::open(backup.path, OpenMode::Read);
    if (!store)
        return store.error();
    const auto held = (*store)->revision();
    QByteArray text = lineOf({ { kBackup, nativePath(backup.path) }, { kRevision, static_cast<qint64>(held) },
                          { kState, QString::fromStdString((*store)->state()) } })
        + '\n';
    const auto records = recordsIn(m_path);
    if (!records)
        return records.error();
    for (const auto &record : *records) {
        if (record.backup().isEmpty() && record.revision() > held)
            text += lineOf(record.object) + '\n';
    }
    const auto path = nativePath(m_path);
    QDir().mkpath(folderOf(path));
    return writeWhole(path, text);
}

Result<> RecoveryLog::rebuildAs(const std::string &path) const
{
    const auto records = recordsIn(m_path);
    if (!records)
        return records.error();
    if (!isWhole(*records))
        return Error { Errc::NotFound, m_path };
    const auto backup = Store::open(records->front().backup().toStdString(), OpenMode::Read);
    if (!backup)
        return backup.error();
    const auto half = path + ".rebuilt"; // under the name of a backup it could not be written
    if (auto copied = (*backup)->copyTo(half, Existing::Replace); !copied)
        return copied;
    Result<> done;
    {
        const auto store = Store::open(half, OpenMode::Write);
        done = store ? applyAll(**store, *records) : store.error();
        if (done)
            done = (*store)->copyTo(path);
    }
    QFile::remove(nativePath(half));
    return done;
}

std::int64_t RecoveryLog::bytes() const
{
    return QFileInfo(nativePath(m_path)).size();
}

} // namespace fivepace
