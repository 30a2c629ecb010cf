// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace.h"

#include "domain/edits/planedits.h"
#include "domain/edits/stayed.h"
#include "domain/squad/logbook.h"
#include "text/seasonwords.h"
#include "text/sessionwords.h"
#include "text/words.h"
#include "workspaceprivate.h"

#include <QFileInfo>
#include <QLoggingCategory>
#include <QPointer>

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
    connect(&d->storingOn, &QTimer::timeout, this, [this] { (void)storeOn(); });
}

Workspace::~Workspace()
{
    finishStoring();
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

/// False where there is no squad, or where an edit may have been made from what was not read; `recover` says
/// so then.
bool Workspace::canEdit()
{
    finishStoring();
    if (!d->store)
        report({ Errc::ReadOnly, {} });
    return d->store && !(d->squad.logbook && d->squad.logbook->failure());
}

bool Workspace::perform(const Edit &edit)
{
    if (isEmpty(edit))
        return true;
    if (!canEdit())
        return false;
    if (const auto applied = d->store->apply(edit); !applied) {
        refuse(applied.error());
        return false;
    }
    if (!follow(edit))
        return false;
    sayStored(edit, Turn::New);
    return true;
}

std::optional<std::vector<CalendarEvent>> Workspace::issueCalendar(
    const std::string &calendar, const std::vector<CalendarEvent> &now, Date from)
{
    finishStoring();
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
    finishStoring();
    if (!canUndo())
        return false;
    if (d->store->isUndoLarge()) {
        storeInSteps(d->store->undoInSteps(), Turn::Undone);
        return true;
    }
    const auto undone = d->store->undo();
    if (!undone) {
        refuse(undone.error());
        return false;
    }
    if (!*undone || !follow(**undone))
        return false;
    sayStored(**undone, Turn::Undone);
    return true;
}

bool Workspace::redo()
{
    finishStoring();
    if (!canRedo())
        return false;
    if (d->store->isRedoLarge()) {
        storeInSteps(d->store->redoInSteps(), Turn::Redone);
        return true;
    }
    const auto redone = d->store->redo();
    if (!redone) {
        refuse(redone.error());
        return false;
    }
    if (!*redone || !follow(**redone))
        return false;
    sayStored(**redone, Turn::Redone);
    return true;
}

void Workspace::sayStored(const Edit &edit, Turn turn)
{
    if (turn == Turn::Undone)
        Q_EMIT tookBack(tr("Undone: %1").arg(sentenceFor(edit)));
    else if (turn == Turn::Redone)
        Q_EMIT performed(tr("Redone: %1").arg(sentenceFor(edit)));
    else if (const auto over = edits::movedIntoThePast(edit, today()))
        Q_EMIT performed(tr("%1. %2", "Move session: 400s. Sat 2 May is over.")
                             .arg(sentenceFor(edit), words::isOver(*over)));
    else if (const int stayed = edits::stayedAsRun(squad(), edit); stayed > 0)
        Q_EMIT performed(tr("%1. %2", "Put in a day: Sat 2 May. 1 session was run and stays on its day.")
                             .arg(sentenceFor(edit), words::stayedAsRun(stayed)));
    else if (isWorthSaying(edit.kind))
        Q_EMIT performed(sentenceFor(edit));
}

/// What is shown must be what the file holds, also where that is not what was thought.
void Workspace::refuse(const Error &error)
{
    report(error);
    Q_EMIT refused();
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
