// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace.h"

#include "domain/example.h"
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
    QTimer watch; ///< runs while the file is only read
    QDateTime seen; ///< the file's last change that is in memory
    bool canTakeOver = false;
};

Workspace::Workspace(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    connect(this, &Workspace::opened, this, &Workspace::squadChanged);
    connect(this, &Workspace::edited, this, &Workspace::squadChanged);
    constexpr int kWatchMs = 2000;
    d->watch.setInterval(kWatchMs);
    connect(&d->watch, &QTimer::timeout, this, &Workspace::lookAtFile);
}

Workspace::~Workspace()
{
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
    d->store = std::move(store);
    d->squad = *std::move(squad);
    d->openFailure.clear();
    d->seen = QFileInfo(filePath()).lastModified();
    d->canTakeOver = false;
    isReadOnly() ? d->watch.start() : d->watch.stop();
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
    auto store = Store::open(words::toUtf8(filePath()), OpenMode::Write);
    if (!store) {
        report(store.error());
        return false;
    }
    return adopt(*std::move(store));
}

void Workspace::lookAtFile()
{
    if (!isReadOnly())
        return;
    const auto changed = QFileInfo(filePath()).lastModified();
    if (changed != d->seen) {
        auto squad = d->store->squad();
        if (!squad)
            return; // in the middle of a change: the next look will do
        d->seen = changed;
        if (*squad != d->squad) {
            d->squad = *std::move(squad);
            Q_EMIT opened();
        }
    }
    const bool canTakeOver = d->store->isWriterGone();
    if (std::exchange(d->canTakeOver, canTakeOver) != canTakeOver)
        Q_EMIT canTakeOverChanged();
}

bool Workspace::saveCopy(const QString &path)
{
    if (!d->store)
        return false;
    if (const auto copied = d->store->copyTo(words::toUtf8(path), Existing::Replace); !copied) {
        report(copied.error());
        return false;
    }
    say(tr("Checked copy saved as %1").arg(QFileInfo(path).fileName()));
    return true;
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
    return d->store ? words::fromUtf8(d->store->writer()) : QString();
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
    if (const auto applied = d->store->apply(edit); !applied) {
        report(applied.error());
        return false;
    }
    if (!follow(edit))
        return false;
    if (isWorthSaying(edit.kind))
        Q_EMIT performed(sentenceFor(edit));
    return true;
}

bool Workspace::undo()
{
    if (!canUndo())
        return false;
    const auto undone = d->store->undo();
    if (!undone) {
        report(undone.error());
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
        report(redone.error());
        return false;
    }
    if (!*redone || !follow(**redone))
        return false;
    Q_EMIT performed(tr("Redone: %1").arg(sentenceFor(**redone)));
    return true;
}

/// Brings what is in memory to what the file holds now.
bool Workspace::follow(const Edit &edit)
{
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
