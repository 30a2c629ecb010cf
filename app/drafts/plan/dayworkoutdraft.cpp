// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts/plan/dayworkoutdraft.h"

#include "domain/edits/edits.h"
#include "domain/edits/planedits.h"
#include "domain/plan/board.h"
#include "domain/plan/sessionfrom.h"
#include "drafts/typed.h"
#include "models/qmlid.h"
#include "models/relink.h"
#include "text/words.h"

namespace fivepace {

namespace {

/// The first pace of the ladder, or of the five, that a rep names.
std::optional<PaceRung> namedPace(const Blocks &blocks, const FivePaces &five)
{
    for (const auto &run : runningOrder(blocks)) {
        if (!run.what.target.pace)
            continue;
        if (const auto *rung = std::get_if<PaceRung>(&*run.what.target.pace))
            return *rung;
        return five.at(std::get<PaceRole>(*run.what.target.pace));
    }
    return {};
}

} // namespace

DayWorkoutDraft::DayWorkoutDraft(QObject *parent)
    : QObject(parent)
    , m_reading(new ReadingModel(this))
{
}

void DayWorkoutDraft::setWorkspace(Workspace *workspace)
{
    if (assign(m_workspace, QPointer(workspace)))
        Q_EMIT workspaceChanged();
}

bool DayWorkoutDraft::startNew(double cycle, int day)
{
    const auto *found
        = m_workspace && m_workspace->isOpen() ? m_workspace->squad().find(idFrom<CycleId>(cycle)) : nullptr;
    if (!found || day < 0 || day >= found->days)
        return false;
    Workout workout;
    workout.rung = found->fivePaces.at(PaceRole::RP);
    workout.warmUp = defaultWarmUp();
    workout.coolDown = defaultCoolDown();
    for (const auto &place : openPlaces(boardOf(m_workspace->squad(), *found))) {
        if (place.day == found->dateOf(day))
            workout.rung = found->fivePaces.at(place.role);
    }
    m_before.reset();
    begin(sessionFrom(m_workspace->squad().card, *found, found->dateOf(day), {}, workout));
    return true;
}

bool DayWorkoutDraft::startChange(double session)
{
    const auto *found = m_workspace && m_workspace->isOpen()
        ? m_workspace->squad().find(idFrom<SessionId>(session))
        : nullptr;
    if (!found)
        return false;
    m_before = *found;
    begin(*found);
    return true;
}

void DayWorkoutDraft::begin(const Session &session)
{
    m_session = session;
    m_rung = session.workout.rung;
    m_isRungChosen = !isNew();
    m_time = session.startMinute ? words::clock(*session.startMinute) : QString();
    m_venue = words::fromUtf8(session.venue);
    m_name = words::fromUtf8(session.workout.name);
    m_keep = false;
    m_reading->setText(words::fromUtf8(session.workout.text));
    Q_EMIT changed();
}

void DayWorkoutDraft::setText(const QString &text)
{
    if (text == m_reading->text())
        return;
    m_reading->setText(text);
    const auto *cycle
        = m_workspace ? cycleOn(m_workspace->squad(), m_session.group, m_session.date) : nullptr;
    const auto named = namedPace(m_reading->reading().blocks, cycle ? cycle->fivePaces : FivePaces());
    if (named && !m_isRungChosen)
        m_rung = *named;
    Q_EMIT changed();
}

void DayWorkoutDraft::setRung(int rung)
{
    m_isRungChosen = true;
    m_rung = static_cast<PaceRung>(rung);
    Q_EMIT changed();
}

QString DayWorkoutDraft::day() const
{
    return words::longDate(m_session.date);
}

QStringList DayWorkoutDraft::rungs() const
{
    QStringList names;
    for (const auto rung : kAllRungs)
        names << words::rung(rung);
    return names;
}

QString DayWorkoutDraft::timeIssue() const
{
    return m_time.trimmed().isEmpty() || typed::minuteOfDay(m_time)
        ? QString()
        : tr("Not a time of day. Type it as 18:30.");
}

/// As it would stand in the session; without a name of its own it is called by its reps.
Workout DayWorkoutDraft::workout() const
{
    auto workout = m_session.workout;
    const auto typed = words::toUtf8(m_reading->text());
    if (typed != workout.text) {
        const auto &reading = m_reading->reading();
        const bool isNamedByHand = m_name != words::fromUtf8(workout.name) && !m_name.trimmed().isEmpty();
        workout = { .name
            = isNamedByHand ? words::toUtf8(m_name.simplified()) : notation::shortText(reading.blocks),
            .text = typed,
            .warmUp = reading.warmUp.empty() ? workout.warmUp : reading.warmUp,
            .main = reading.blocks,
            .coolDown = reading.coolDown.empty() ? workout.coolDown : reading.coolDown };
    }
    workout.rung = m_rung;
    return workout;
}

QString DayWorkoutDraft::issue() const
{
    if (m_reading->text().trimmed().isEmpty())
        return tr("Type the main set, such as 6 x 400m [90].");
    if (!m_reading->reading().ok())
        return m_reading->problems();
    const auto issues = validate(workout());
    return issues.empty() ? QString() : words::issue(issues.front());
}

double DayWorkoutDraft::save()
{
    if (!m_workspace || !isValid())
        return 0;
    auto workout = this->workout();
    const bool isTyped = workout.text != m_session.workout.text;
    const auto &squad = m_workspace->squad();
    std::optional<Workout> kept;
    if (m_keep && isTyped) {
        workout.id = m_workspace->ids().next<WorkoutId>();
        kept = workout;
    }
    auto session = isNew() ? sessionFrom(squad, m_session.group, m_session.date, workout) : m_session;
    session.startMinute = m_time.trimmed().isEmpty() ? std::nullopt : typed::minuteOfDay(m_time);
    session.venue = words::toUtf8(m_venue.simplified());
    Edit edit;
    if (isNew()) {
        session.id = m_workspace->ids().next<SessionId>();
        edit = edits::placeSession(squad, session);
    } else {
        edit = edits::replaceWorkout(squad, *m_before, workout);
        if (edit.changes.empty() && workout != m_before->workout) {
            m_workspace->say(tr("Times are logged in this session, so its workout stays."));
            return 0;
        }
        if (!edit.changes.empty()) {
            auto &after = *std::get<Change<Session>>(edit.changes.front()).after;
            after.startMinute = session.startMinute;
            after.venue = session.venue;
        } else {
            edit = edits::changeSession(*m_before, session);
        }
    }
    if (kept)
        edit.changes.insert(edit.changes.begin(), Change<Workout> { {}, *kept });
    return m_workspace->perform(edit) ? numberOf(session.id) : 0;
}

} // namespace fivepace
