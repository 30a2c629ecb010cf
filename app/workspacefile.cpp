// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspaceprivate.h"

#include "domain/example/example.h"
#include "text/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <utility>

namespace fivepace {

namespace {

bool isHeldByUs(const Store &store)
{
    return store.writer() && !store.isLockedElsewhere()
        && store.writer()->process == QCoreApplication::applicationPid();
}

} // namespace

bool Workspace::openFile(const QString &path)
{
    if (isOpen() && QFileInfo(path) == QFileInfo(filePath()))
        return true;
    return takeOver(Store::open(words::toUtf8(path), OpenMode::Either));
}

void Workspace::startOpening(const QString &path)
{
    dropOpening();
    auto store = Store::open(words::toUtf8(path), OpenMode::Either);
    if (!store) {
        fail(store.error());
        return;
    }
    d->coming = *std::move(store);
    d->reader = std::async(std::launch::async, [&store = *d->coming] { return store.squadReadAside(); });
    Q_EMIT openingChanged();
}

void Workspace::finishOpening()
{
    if (!isOpening())
        return;
    auto squad = d->reader.get();
    adopt(std::move(d->coming), std::move(squad));
    Q_EMIT openingChanged();
}

/// Waits for what is being read aside and forgets it.
void Workspace::dropOpening()
{
    if (!isOpening())
        return;
    d->reader = {}; // waits
    d->coming.reset();
    Q_EMIT openingChanged();
}

bool Workspace::createFile(const QString &path)
{
    return takeOver(Store::create(words::toUtf8(path), Squad {}, Existing::Replace));
}

bool Workspace::createExample(const QString &path)
{
    return takeOver(Store::create(words::toUtf8(path), exampleSquad(today())));
}

bool Workspace::createOwn()
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    documents.mkpath(QStringLiteral("."));
    const auto name = tr("Squad", "name of the first file");
    QString path = documents.filePath(name + QStringLiteral(".fivepace"));
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = documents.filePath(QStringLiteral("%1 %2.fivepace").arg(name).arg(number));
    if (!takeOver(Store::create(words::toUtf8(path), Squad {})))
        return false;
    say(tr("Your squad is stored in %1").arg(QDir::toNativeSeparators(path)));
    return true;
}

bool Workspace::openExample()
{
    const QDir data(
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/fivepace"));
    const QString path = data.filePath(QStringLiteral("example.fivepace"));
    if (QFileInfo::exists(path))
        return openFile(path);
    data.mkpath(QStringLiteral("."));
    return createExample(path);
}

bool Workspace::takeOver(Result<std::unique_ptr<Store>> store)
{
    if (store)
        return adopt(*std::move(store));
    fail(store.error());
    return false;
}

void Workspace::fail(const Error &error)
{
    d->openFailure = words::error(error);
    Q_EMIT openFailureChanged();
    report(error);
}

bool Workspace::adopt(std::unique_ptr<Store> store)
{
    dropOpening();
    auto squad = store->squad();
    return adopt(std::move(store), std::move(squad));
}

bool Workspace::adopt(std::unique_ptr<Store> store, Result<Squad> squad)
{
    if (!squad) {
        fail(squad.error());
        return false;
    }
    finishStoring();
    if (d->store)
        Q_EMIT closing();
    finishCopy();
    d->check.stop();
    d->squad = {}; // its past is read from the store that goes
    d->store = std::move(store);
    if (isHeldByUs(*d->store)) { // under the name that it had before; that store is gone now
        if (auto ours = Store::open(d->store->path(), OpenMode::Either)) {
            d->store = *std::move(ours);
            squad = d->store->squad();
        }
    }
    if (!squad) {
        fail(squad.error());
        d->store.reset();
        Q_EMIT opened();
        return false;
    }
    take(*std::move(squad));
    d->lookedBackFrom.clear();
    d->openFailure.clear();
    d->canTakeOver = false;
    setTrouble({});
    d->watch.start();
    d->settled.start();
    Q_EMIT canTakeOverChanged();
    Q_EMIT openFailureChanged();
    Q_EMIT opened();
    Q_EMIT historyChanged();
    sayWhatWasFound();
    return true;
}

void Workspace::sayWhatWasFound()
{
    const auto squad = QFileInfo(filePath()).fileName();
    const auto &found = d->store->foundBeside();
    QStringList sentences;
    if (found.droppedLock)
        sentences << words::droppedLock(squad, *found.droppedLock);
    for (const auto &kept : found.keptAside)
        sentences << words::keptAside(squad, words::toUtf8(QFileInfo(words::fromUtf8(kept)).fileName()));
    if (!sentences.isEmpty())
        say(sentences.join(u' '));
}

bool Workspace::saveCopy(const QString &path)
{
    constexpr qint64 kByAndByFrom = 2'000'000; // bytes; what is smaller is copied in the blink of an eye
    finishStoring();
    if (!d->store)
        return false;
    if (QFileInfo(filePath()).size() < kByAndByFrom) {
        const auto copied = d->store->copyTo(words::toUtf8(path), Existing::Replace);
        endCopy(path, copied);
        return static_cast<bool>(copied);
    }
    const auto saveAs = [to = words::toUtf8(path)](const Store &copy, const WorkProgress &progress) {
        return copy.copyTo(to, Existing::Replace, progress);
    };
    if (const auto begun = d->saver.start(*d->store, path, saveAs); !begun) {
        report(begun.error());
        return false;
    }
    return true;
}

void Workspace::endCopy(const QString &path, const Result<> &saved)
{
    if (saved)
        say(tr("Checked copy saved as %1").arg(QFileInfo(path).fileName()));
    else if (saved.error().code != Errc::Cancelled)
        report(saved.error());
}

double Workspace::copying() const
{
    return d->saver.part();
}

bool Workspace::finishCopy()
{
    finishStoring();
    return static_cast<bool>(d->saver.finish());
}

void Workspace::cancelCopy()
{
    d->saver.giveUp();
}

} // namespace fivepace
