// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace.h"

#include "copysaver.h"
#include "domain/example.h"
#include "domain/logbook.h"
#include "filecheck.h"
#include "text/words.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QPointer>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTimer>

#include <future>
#include <utility>

namespace fivepace {

namespace {

Q_LOGGING_CATEGORY(lcWorkspace, "fivepace.workspace", QtWarningMsg)

QPointer<Workspace> &installedWorkspace()
{
    static QPointer<Workspace> workspace;
    return workspace;
}

Date currentDay()
{
    return Date(std::chrono::days(QDate(1970, 1, 1).daysTo(QDate::currentDate())));
}

/// Typing rep times must not be answered by a message each.
bool isWorthSaying(EditKind kind)
{
    return kind != EditKind::LogReps && kind != EditKind::ChangeEntry;
}

QString sentenceFor(const Edit &edit)
{
    const QString what = words::edit(edit.kind);
    return edit.subject.empty()
        ? what
        : Workspace::tr("%1: %2", "Move session: 3 × 300 m").arg(what, words::fromUtf8(edit.subject));
}

} // namespace

class Workspace::Private {
public:
    std::unique_ptr<Store> store;
    Squad squad;
    std::unique_ptr<Store> coming; ///< while its squad is being read aside
    std::future<Result<Squad>> reader;
    IdSource ids { QDateTime::currentMSecsSinceEpoch(), QRandomGenerator::system()->generate64() };
    std::optional<Date> fixedToday;
    QString openFailure;
    QTimer watch; ///< runs while a file is open
    QString trouble;
    QString lookedBackFrom; ///< the squad's file while a backup is shown
    bool canTakeOver = false;
    FileCheck check;
    CopySaver saver; ///< of the store
    Rescuer *rescuer = nullptr;
    QTimer settled; ///< from opening on, until the window has what it shows
};

Workspace::Workspace(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    connect(this, &Workspace::opened, this, &Workspace::squadChanged);
    connect(this, &Workspace::edited, this, &Workspace::squadChanged);
    constexpr int kWatchMs = 2000;
    d->watch.setInterval(kWatchMs);
    constexpr int kSettledMs = 2000;
    d->settled.setSingleShot(true);
    d->settled.setInterval(kSettledMs);
    connect(&d->settled, &QTimer::timeout, this, &Workspace::checkFile);
    connect(&d->saver, &CopySaver::progressed, this, &Workspace::copyingChanged);
    connect(&d->saver, &CopySaver::ended, this, &Workspace::endCopy);
    connect(&d->watch, &QTimer::timeout, this, &Workspace::lookAtFile);
}

Workspace::~Workspace()
{
    d->saver.disconnect(this);
    dropOpening();
}

Workspace *Workspace::create(QQmlEngine *engine, QJSEngine *)
{
    if (!installedWorkspace())
        return new Workspace(engine);
    QJSEngine::setObjectOwnership(installedWorkspace(), QJSEngine::CppOwnership);
    return installedWorkspace();
}

void Workspace::makeCurrent(Workspace *workspace)
{
    installedWorkspace() = workspace;
}

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
    if (d->store)
        Q_EMIT closing();
    d->saver.cancel();
    d->check.stop();
    d->squad = {}; // its past is read from the store that goes
    d->store = std::move(store);
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
    return true;
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

bool Workspace::keepBeside()
{
    if (!canKeepBeside())
        return false;
    const QFileInfo file(filePath());
    QString path;
    for (int number = 1; path.isEmpty() || QFileInfo::exists(path); ++number)
        path = QStringLiteral("%1/%2 (%3).%4")
                   .arg(file.absolutePath(), file.completeBaseName())
                   .arg(number)
                   .arg(file.suffix());
    const auto copy = words::toUtf8(path);
    if (const auto kept = d->store->isSetAside() ? d->store->copyTo(copy) : d->rescuer->rescueAs(copy);
        !kept) {
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
    Q_EMIT closing();
    d->saver.cancel();
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
    if (!d->store)
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

void Workspace::letGoOfPast()
{
    if (d->squad.logbook && d->squad.logbook->isLarge())
        d->squad.logbook->forgetAll();
}

void Workspace::checkFile()
{
    if (isOpen() && !filePath().isEmpty())
        d->check.start(d->store->path(), this, [this](const Error &error) { report(error); });
}

bool Workspace::saveCopy(const QString &path)
{
    constexpr qint64 kByAndByFrom = 2'000'000; // bytes; what is smaller is copied in the blink of an eye
    if (!d->store)
        return false;
    if (QFileInfo(filePath()).size() < kByAndByFrom) {
        const auto copied = d->store->copyTo(words::toUtf8(path), Existing::Replace);
        endCopy(path, copied);
        return static_cast<bool>(copied);
    }
    if (const auto begun = d->saver.start(*d->store, path); !begun) {
        report(begun.error());
        return false;
    }
    return true;
}

void Workspace::endCopy(const QString &path, const Result<> &saved)
{
    if (saved)
        say(tr("Checked copy saved as %1").arg(QFileInfo(path).fileName()));
    else
        report(saved.error());
}

double Workspace::copying() const
{
    return d->saver.isBusy() ? d->saver.partDone() : -1;
}

void Workspace::cancelCopy()
{
    d->saver.cancel();
}

bool Workspace::isOpen() const
{
    return d->store != nullptr;
}
bool Workspace::isOpening() const
{
    return d->reader.valid();
}
bool Workspace::isReadOnly() const
{
    return d->store && d->store->isReadOnly();
}
QString Workspace::writer() const
{
    return d->store && d->store->writer() ? words::writer(*d->store->writer()) : QString();
}
QString Workspace::fileName() const
{
    return QFileInfo(filePath()).completeBaseName();
}
QString Workspace::filePath() const
{
    return d->store ? words::fromUtf8(d->store->path()) : QString();
}
bool Workspace::hasAthletes() const
{
    return !d->squad.athletes.empty();
}
QString Workspace::openFailure() const
{
    return d->openFailure;
}

bool Workspace::canUndo() const
{
    return d->store && !isReadOnly() && d->store->history().undoKind;
}
bool Workspace::canRedo() const
{
    return d->store && !isReadOnly() && d->store->history().redoKind;
}

QString Workspace::undoText() const
{
    return words::undoText(d->store ? d->store->history() : HistoryTop {});
}

QString Workspace::redoText() const
{
    return words::redoText(d->store ? d->store->history() : HistoryTop {});
}

const Store *Workspace::store() const
{
    return d->store.get();
}

const Squad &Workspace::squad() const
{
    return d->squad;
}
Date Workspace::today() const
{
    return d->fixedToday.value_or(currentDay());
}
void Workspace::setToday(Date today)
{
    d->fixedToday = today;
}
IdSource &Workspace::ids()
{
    return d->ids;
}

bool Workspace::perform(const Edit &edit)
{
    if (isEmpty(edit))
        return true;
    if (!d->store) {
        report({ Errc::ReadOnly, {} });
        return false;
    }
    if (d->squad.logbook && d->squad.logbook->failure())
        return false; // it may have been made from what was not read; `recover` says so
    if (const auto applied = d->store->apply(edit); !applied) {
        refuse(applied.error());
        return false;
    }
    if (!follow(edit))
        return false;
    if (isWorthSaying(edit.kind))
        Q_EMIT performed(sentenceFor(edit));
    return true;
}

std::optional<std::vector<CalendarEvent>> Workspace::issueCalendar(
    const std::string &calendar, const std::vector<CalendarEvent> &now, Date from)
{
    const auto issue = d->store ? d->store->issueCalendar(calendar, now, from, today())
                                : Result<std::vector<CalendarEvent>>(Error { Errc::ReadOnly, {} });
    if (!issue) {
        refuse(issue.error());
        return {};
    }
    return *issue;
}

bool Workspace::undo()
{
    if (!canUndo())
        return false;
    const auto undone = d->store->undo();
    if (!undone) {
        refuse(undone.error());
        return false;
    }
    if (!*undone || !follow(**undone))
        return false;
    Q_EMIT tookBack(tr("Undone: %1").arg(sentenceFor(**undone)));
    return true;
}

bool Workspace::redo()
{
    if (!canRedo())
        return false;
    const auto redone = d->store->redo();
    if (!redone) {
        refuse(redone.error());
        return false;
    }
    if (!*redone || !follow(**redone))
        return false;
    Q_EMIT performed(tr("Redone: %1").arg(sentenceFor(**redone)));
    return true;
}

/// What is shown must be what the file holds, also where that is not what was thought.
void Workspace::refuse(const Error &error)
{
    report(error);
    lookAtFile();
    if (error.code == Errc::Conflict
        || error.code == Errc::Unconfirmed) // whoever asked is in the middle of something
        QMetaObject::invokeMethod(this, &Workspace::readAnew, Qt::QueuedConnection);
}

/// Brings what is in memory to what the file holds now.
bool Workspace::follow(const Edit &edit)
{
    letGoOfPast();
    if (const auto applied = apply(d->squad, edit); !applied) {
        report(applied.error());
        return false;
    }
    Q_EMIT edited(edit);
    Q_EMIT historyChanged();
    return true;
}

void Workspace::refresh()
{
    if (isOpen())
        Q_EMIT opened();
}

void Workspace::say(const QString &sentence)
{
    Q_EMIT said(sentence);
}

void Workspace::report(const Error &error)
{
    qCInfo(lcWorkspace) << "refused:" << static_cast<int>(error.code) << words::fromUtf8(error.detail);
    Q_EMIT failed(words::error(error));
}

} // namespace fivepace
