// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspaceprivate.h"

#include "domain/squad/logbook.h"
#include "storage/backups.h"
#include "text/words.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <utility>

namespace fivepace {

QString Workspace::obstacle() const
{
    return d->store && d->store->obstacle() ? words::error(*d->store->obstacle()) : QString();
}

bool Workspace::canTakeOver() const
{
    return d->canTakeOver;
}

bool Workspace::takeOver()
{
    if (!isReadOnly())
        return false;
    auto store = Store::open(words::toUtf8(filePath()), OpenMode::Write,
        isLockedElsewhere() ? LockPolicy::TakeOver : LockPolicy::Respect);
    if (!store) {
        report(store.error());
        return false;
    }
    return adopt(*std::move(store));
}

bool Workspace::isLockedElsewhere() const
{
    return d->store && d->store->isLockedElsewhere();
}

QString Workspace::trouble() const
{
    return d->trouble;
}

void Workspace::setTrouble(const QString &sentence)
{
    if (std::exchange(d->trouble, sentence) != sentence)
        Q_EMIT troubleChanged();
}

bool Workspace::canKeepBeside() const
{
    if (!d->store)
        return false;
    return d->store->isSetAside() || (!d->trouble.isEmpty() && d->rescuer && d->rescuer->canRescue());
}

void Workspace::setRescuer(Rescuer *rescuer)
{
    d->rescuer = rescuer;
}

/// Where the folder is gone too, as that of a stick is, among the documents.
QString Workspace::freeNameBeside() const
{
    const QFileInfo file(filePath());
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const bool isThere = QFileInfo(file.absolutePath()).isDir();
    if (!isThere)
        documents.mkpath(QStringLiteral("."));
    QString path;
    for (int number = 1; path.isEmpty() || QFileInfo::exists(path); ++number)
        path = QStringLiteral("%1/%2 (%3).%4")
                   .arg(isThere ? file.absolutePath() : documents.absolutePath(), file.completeBaseName(),
                       QString::number(number), file.suffix());
    return path;
}

bool Workspace::keepBeside()
{
    if (!canKeepBeside())
        return false;
    const auto path = freeNameBeside();
    const auto copy = words::toUtf8(path);
    Result<> kept = Error { Errc::NotFound, copy };
    if (d->store->isSetAside())
        kept = d->store->copyTo(copy);
    if (!kept && d->rescuer && d->rescuer->canRescue()) // a stick that was pulled out gives nothing any more
        kept = d->rescuer->rescueAs(copy);
    if (!kept) {
        report(kept.error());
        return false;
    }
    if (!openFile(path))
        return false;
    say(tr("Kept as %1").arg(QDir::toNativeSeparators(path)));
    return true;
}

/// The old store first lets go of its lock, which may stand in the way of the new one.
bool Workspace::readAgain()
{
    const auto path = words::toUtf8(filePath());
    if (path.empty())
        return false;
    finishStoring();
    Q_EMIT closing();
    finishCopy();
    d->check.stop();
    d->squad = {};
    d->store.reset();
    auto store = Store::open(path, OpenMode::Either);
    if (store)
        return adopt(*std::move(store));
    fail(store.error());
    Q_EMIT opened();
    Q_EMIT historyChanged();
    return false;
}

void Workspace::lookAtFile()
{
    if (!d->store || d->storing)
        return;
    if (!isReadOnly()) {
        const auto same = d->store->stillAsSeen();
        setTrouble(same ? QString() : words::error(same.error()));
        return;
    }
    if (d->store->isChanged())
        catchUp();
    const bool canTakeOver = d->store->isWriterGone();
    if (std::exchange(d->canTakeOver, canTakeOver) != canTakeOver)
        Q_EMIT canTakeOverChanged();
}

bool Workspace::lookBack(const QString &backup)
{
    auto store = Store::open(words::toUtf8(backup), OpenMode::Read);
    if (!store) {
        report(store.error());
        return false;
    }
    const auto squad = isLookingBack() ? d->lookedBackFrom : filePath();
    if (!adopt(*std::move(store)))
        return false;
    d->lookedBackFrom = squad;
    Q_EMIT opened();
    return true;
}

bool Workspace::isLookingBack() const
{
    return !d->lookedBackFrom.isEmpty();
}

bool Workspace::isBackup() const
{
    return d->store && fivepace::isBackup(d->store->path());
}

bool Workspace::comeBack()
{
    return isLookingBack() && openFile(QString(d->lookedBackFrom));
}

/// Follows what others did: the one edit, where it is one and the file still has it.
void Workspace::catchUp()
{
    const auto changes = d->store->changesSince(d->store->revision());
    const bool isOne = changes && *changes && (*changes)->size() == 1;
    if (!isOne || !apply(d->squad, (*changes)->front())) {
        readAnew();
        return;
    }
    Q_EMIT edited((*changes)->front());
    Q_EMIT historyChanged();
}

/// Forgets what is held; models start afresh.
void Workspace::readAnew()
{
    auto squad = d->store->squad();
    if (!squad) {
        if (!isReadOnly()) // else in the middle of a change: the next look will do
            report(squad.error());
        return;
    }
    take(*std::move(squad));
    Q_EMIT opened();
    Q_EMIT historyChanged();
}

void Workspace::take(Squad squad)
{
    d->squad = std::move(squad);
    d->squad.logbook->whenItFails([this](const Error &error) {
        // Whoever asked is in the middle of something.
        QMetaObject::invokeMethod(
            this, [this, error] { recover(error); }, Qt::QueuedConnection);
    });
}

/// After something that was asked for could not be read.
void Workspace::recover(const Error &error)
{
    if (!d->squad.logbook || !d->squad.logbook->failure())
        return;
    d->squad.logbook->forgetFailure();
    if (error.code == Errc::Conflict)
        catchUp();
    else
        report(error);
}

} // namespace fivepace
