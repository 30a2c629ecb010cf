// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts/library/intakedraft.h"

#include "domain/edits/edits.h"
#include "exchange/workoutsjson.h"
#include "files/wholefile.h"
#include "guithread.h"
#include "models/library/workoutsmodel.h"
#include "models/qmlid.h"
#include "models/relink.h"
#include "text/intakewords.h"
#include "text/notationwords.h"
#include "text/tone.h"
#include "text/words.h"

#include <algorithm>

namespace fivepace {

namespace {

int placeOf(PaceRung rung)
{
    return static_cast<int>(std::ranges::find(kAllRungs, rung) - kAllRungs.begin());
}

std::optional<PaceRung> rungAt(int place)
{
    if (place < 0 || place >= static_cast<int>(kAllRungs.size()))
        return {};
    return kAllRungs[static_cast<std::size_t>(place)];
}

} // namespace

IntakeDraft::IntakeDraft(QObject *parent)
    : QAbstractListModel(parent)
{
}

void IntakeDraft::setWorkspace(Workspace *workspace)
{
    if (!relink(m_workspace, workspace, this, &IntakeDraft::settle, &IntakeDraft::settle))
        return;
    Q_EMIT workspaceChanged();
    settle();
}

void IntakeDraft::startLines(int rung)
{
    m_text.clear();
    m_rung = rungAt(rung) ? rung : placeOf(PaceRung::M400);
    m_failure.clear();
    m_choices.clear();
    read();
}

bool IntakeDraft::openFile(const QString &path)
{
    m_text.clear();
    m_failure.clear();
    m_choices.clear();
    const auto content = readWhole(path);
    auto incoming = content ? exchange::workoutsFromFile(*content) : content.error();
    if (!incoming)
        m_failure = words::error(incoming.error());
    show(incoming ? *std::move(incoming) : std::vector<IncomingWorkout>());
    return m_failure.isEmpty();
}

void IntakeDraft::setTaken(int row, bool taken)
{
    if (!hasRow(row))
        return;
    choiceOf(row).taken = taken;
    settle();
}

void IntakeDraft::setRowRung(int row, int rung)
{
    if (!hasRow(row) || !rungAt(rung))
        return;
    choiceOf(row).rung = rungAt(rung);
    settle();
}

void IntakeDraft::rename(int row, const QString &name)
{
    const auto plain = name.simplified();
    if (!hasRow(row) || plain.isEmpty())
        return;
    choiceOf(row).name = words::toUtf8(plain);
    settle();
}

bool IntakeDraft::save()
{
    std::vector<Workout> taken;
    for (const auto &row : m_rows) {
        if (isTaken(row))
            taken.push_back(row.workout);
    }
    if (!m_workspace || taken.empty())
        return false;
    const auto library = libraryOf(m_workspace->squad(), HiddenWorkouts::Included);
    taken = readyForLibrary(std::move(taken), library, m_workspace->ids());
    if (!m_workspace->perform(edits::importWorkouts(taken)))
        return false;
    Q_EMIT saved(numberOf(taken.front().id));
    return true;
}

void IntakeDraft::setText(const QString &text)
{
    if (!assign(m_text, text))
        return;
    read();
}

void IntakeDraft::setRung(int rung)
{
    if (!rungAt(rung) || !assign(m_rung, rung))
        return;
    read();
}

QString IntakeDraft::summary() const
{
    if (m_rows.empty())
        return {};
    const auto bad = std::ranges::count_if(m_rows, [](const auto &row) { return !row.isSound(); });
    const auto same = std::ranges::count_if(m_rows, [](const auto &row) { return !row.sameAs.empty(); });
    QStringList parts { tr("%n to add", nullptr, takenCount()) };
    if (same > 0)
        parts += tr("%n already there", nullptr, static_cast<int>(same));
    if (bad > 0)
        parts += tr("%n not understood", nullptr, static_cast<int>(bad));
    return parts.join(QStringLiteral(", "));
}

QString IntakeDraft::tone() const
{
    if (!m_failure.isEmpty() || std::ranges::any_of(m_rows, [](const auto &row) { return !row.isSound(); }))
        return toneName(Tone::Bad);
    return takenCount() > 0 ? toneName(Tone::Good) : toneName(Tone::Plain);
}

int IntakeDraft::takenCount() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, [this](const auto &row) { return isTaken(row); }));
}

QStringList IntakeDraft::rungNames() const
{
    QStringList names;
    for (const auto rung : kAllRungs)
        names += paceName(rung);
    return names;
}

int IntakeDraft::rowCount(const QModelIndex &parent) const
{
    assertGuiThread();
    return parent.isValid() ? 0 : count();
}

QVariant IntakeDraft::data(const QModelIndex &index, int role) const
{
    assertGuiThread();
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &row = at(index.row());
    const auto name = words::fromUtf8(row.workout.name);
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return name;
    case LineRole:
        return words::fromUtf8(row.workout.text).simplified();
    case RungRole:
        return placeOf(row.workout.rung);
    case IsTakenRole:
        return isTaken(row);
    case CanTakeRole:
        return row.isSound();
    case ToneRole:
        return !row.isSound()                               ? toneName(Tone::Bad)
            : row.sameAs.empty() && row.assumptions.empty() ? toneName(Tone::Good)
                                                            : toneName(Tone::Watch);
    case NoteRole:
        return noteOf(row);
    case SpokenRole:
        return QStringLiteral("%1, %2, %3").arg(name, paceName(row.workout.rung), noteOf(row));
    default:
        return {};
    }
}

QHash<int, QByteArray> IntakeDraft::roleNames() const
{
    return { { NameRole, "name" }, { LineRole, "line" }, { RungRole, "rungPlace" },
        { IsTakenRole, "isTaken" }, { CanTakeRole, "canTake" }, { ToneRole, "tone" }, { NoteRole, "note" },
        { SpokenRole, "spoken" } };
}

void IntakeDraft::read()
{
    show(workoutsFromLines(words::toUtf8(m_text), rungAt(m_rung).value_or(PaceRung::M400)));
}

void IntakeDraft::show(std::vector<IncomingWorkout> incoming)
{
    m_read = std::move(incoming);
    settle();
}

/// What was read, with what the coach decided, against the library as it is now.
void IntakeDraft::settle()
{
    auto rows = m_read;
    for (auto &row : rows) {
        const auto choice = m_choices.find(keyOf(row));
        if (choice == m_choices.end())
            continue;
        row.workout.rung = choice->second.rung.value_or(row.workout.rung);
        row.workout.name = choice->second.name.value_or(row.workout.name);
    }
    if (m_workspace && m_workspace->isOpen())
        findSameWork(rows, libraryOf(m_workspace->squad(), HiddenWorkouts::Included));
    if (rows.size() == m_rows.size()) {
        m_rows = std::move(rows);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(count() - 1));
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    Q_EMIT changed();
}

std::string IntakeDraft::keyOf(const IncomingWorkout &incoming) const
{
    return m_text.isEmpty() ? incoming.place : incoming.workout.text;
}

/// What is there already stays out unless the coach wants it twice.
bool IntakeDraft::isTaken(const IncomingWorkout &incoming) const
{
    const auto choice = m_choices.find(keyOf(incoming));
    const auto decided = choice == m_choices.end() ? std::nullopt : choice->second.taken;
    return incoming.isSound() && decided.value_or(incoming.sameAs.empty());
}

QString IntakeDraft::noteOf(const IncomingWorkout &incoming) const
{
    if (!incoming.isSound())
        return words::intakeProblems(incoming);
    QStringList notes;
    if (!incoming.sameAs.empty())
        notes += tr("The same work as “%1”.").arg(words::fromUtf8(incoming.sameAs));
    for (const auto &assumption : incoming.assumptions)
        notes += words::remark(assumption);
    if (!notes.isEmpty())
        return notes.join(u' ');
    return words::fromUtf8(notation::print(incoming.workout.main));
}

} // namespace fivepace
