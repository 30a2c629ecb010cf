// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts/plan/dayworkoutdraft.h"

#include "domain/edits/edits.h"
#include "domain/edits/planedits.h"
#include "domain/edits/subgroupedits.h"
#include "domain/library/library.h"
#include "domain/log/logline.h"
#include "domain/notation/easyrunning.h"
#include "domain/plan/board.h"
#include "domain/plan/sessionfrom.h"
#include "domain/squad/shownnames.h"
#include "drafts/typed.h"
#include "models/qmlid.h"
#include "models/relink.h"
#include "text/notationwords.h"
#include "text/words.h"

#include <algorithm>

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

/// What of a warm-up or cool-down is not understood.
QString easyIssue(const QString &text)
{
    const auto reading = notation::parseEasy(words::toUtf8(text));
    return reading.ok() ? QString() : words::remark(reading.problems.front());
}

bool isLoggedIn(const Squad &squad, const Session &session)
{
    return std::ranges::any_of(entriesOf(squad, session.id), &Entry::isLogged);
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
    m_athlete.reset();
    begin(sessionFrom(m_workspace->squad().card, *found, found->dateOf(day), {}, workout));
    return true;
}

const Session *DayWorkoutDraft::find(double session) const
{
    return m_workspace && m_workspace->isOpen() ? m_workspace->squad().find(idFrom<SessionId>(session))
                                                : nullptr;
}

bool DayWorkoutDraft::startChange(double session)
{
    const auto *found = find(session);
    if (!found)
        return false;
    m_before = *found;
    m_athlete.reset();
    begin(*found);
    return true;
}

bool DayWorkoutDraft::startAthlete(double session, double athlete)
{
    const auto *found = find(session);
    const auto *who = found ? m_workspace->squad().find(idFrom<AthleteId>(athlete)) : nullptr;
    if (!who)
        return false;
    m_before = *found;
    m_athlete = who->id;
    begin(asRunBy(*found, m_workspace->squad().entryOf(found->id, who->id)));
    return true;
}

void DayWorkoutDraft::begin(const Session &session)
{
    m_session = session;
    m_rung = session.workout.rung;
    m_isRungChosen = !isNew();
    m_time = session.startMinute ? words::clock(*session.startMinute) : QString();
    m_venue = words::fromUtf8(session.venue);
    m_note = words::fromUtf8(session.notes);
    m_only.clear();
    const auto &squad = m_workspace->squad();
    const auto isOut = [&](const Athlete *athlete) {
        const auto *line = squad.entryOf(session.id, athlete->id);
        return line && line->out;
    };
    const auto members = membersOf(squad, session.group);
    if (std::ranges::any_of(members, isOut)) {
        for (const auto *athlete : members) {
            if (!isOut(athlete))
                m_only.push_back(athlete->id);
        }
    }
    m_name = words::fromUtf8(session.workout.name);
    m_warmUp = words::fromUtf8(notation::print(session.workout.warmUp));
    m_coolDown = words::fromUtf8(notation::print(session.workout.coolDown));
    m_keep = false;
    const auto &text = session.workout.text;
    m_begun = words::fromUtf8(text.empty() ? notation::print(session.workout.main) : text);
    m_reading->setText(m_begun);
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
    if (const auto &said = m_reading->reading().warmUp; !said.empty())
        m_warmUp = words::fromUtf8(notation::print(said));
    if (const auto &said = m_reading->reading().coolDown; !said.empty())
        m_coolDown = words::fromUtf8(notation::print(said));
    Q_EMIT changed();
}

void DayWorkoutDraft::setWarmUp(const QString &text)
{
    if (assign(m_warmUp, text))
        Q_EMIT changed();
}

void DayWorkoutDraft::setCoolDown(const QString &text)
{
    if (assign(m_coolDown, text))
        Q_EMIT changed();
}

QString DayWorkoutDraft::warmUpIssue() const
{
    return easyIssue(m_warmUp);
}

QString DayWorkoutDraft::coolDownIssue() const
{
    return easyIssue(m_coolDown);
}

QString DayWorkoutDraft::athlete() const
{
    const auto *who = m_athlete && m_workspace ? m_workspace->squad().find(*m_athlete) : nullptr;
    return who ? words::fromUtf8(shownName(m_workspace->squad(), *who)) : QString();
}

bool DayWorkoutDraft::isValid() const
{
    return issue().isEmpty() && timeIssue().isEmpty() && warmUpIssue().isEmpty() && coolDownIssue().isEmpty();
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

QList<MemberChoice> DayWorkoutDraft::athletes() const
{
    return m_workspace && !m_athlete ? memberChoices(m_workspace->squad(), m_session.group, m_only)
                                     : QList<MemberChoice>();
}

void DayWorkoutDraft::setIn(double athlete, bool isIn)
{
    const auto id = idFrom<AthleteId>(athlete);
    std::erase(m_only, id);
    if (isIn)
        m_only.push_back(id);
    Q_EMIT changed();
}

Session DayWorkoutDraft::asTyped(Session session) const
{
    session.startMinute = m_time.trimmed().isEmpty() ? std::nullopt : typed::minuteOfDay(m_time);
    session.venue = words::toUtf8(m_venue.simplified());
    if (m_note != words::fromUtf8(session.notes))
        session.notes = words::toUtf8(m_note.trimmed());
    return session;
}

/// As it would stand in the session; without a name of its own it is called by its reps.
Workout DayWorkoutDraft::workout() const
{
    auto workout = m_session.workout;
    const auto &reading = m_reading->reading();
    const bool isTyped = m_reading->text() != m_begun;
    if (isTyped && reading.blocks != workout.main) {
        const bool isNamedByHand = m_name != words::fromUtf8(workout.name) && !m_name.trimmed().isEmpty();
        workout = { .name
            = isNamedByHand ? words::toUtf8(m_name.simplified()) : notation::shortText(reading.blocks),
            .main = reading.blocks };
    }
    if (isTyped)
        workout.text = words::toUtf8(m_reading->text());
    workout.warmUp = notation::parseEasy(words::toUtf8(m_warmUp)).blocks;
    workout.coolDown = notation::parseEasy(words::toUtf8(m_coolDown)).blocks;
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

std::optional<Workout> DayWorkoutDraft::kept(Workout &workout)
{
    if (!m_keep || (workout == m_session.workout && !workout.id.isNull()))
        return {};
    workout.id = m_workspace->ids().next<WorkoutId>();
    workout.builtIn = false;
    workout.level = levelsBeside(libraryOf(m_workspace->squad()), workout) + 1;
    return workout;
}

/// Of a session that is there; empty, and the reason said, where its workout stays.
std::optional<Edit> DayWorkoutDraft::editOf(const Session &session)
{
    const auto &squad = m_workspace->squad();
    const bool isOther
        = session.workout.main != m_before->workout.main || session.workout.rung != m_before->workout.rung;
    if (isOther && isLoggedIn(squad, *m_before)) {
        m_workspace->say(tr("Times are logged in this session, so its workout stays."));
        return {};
    }
    if (!isOther)
        return edits::changeSession(*m_before, session);
    auto edit = edits::replaceWorkout(squad, *m_before, session.workout);
    if (!edit.changes.empty()) {
        auto &after = *std::get<Change<Session>>(edit.changes.front()).after;
        after = asTyped(after);
    }
    return edit;
}

/// What one athlete runs; the session's own workout is nothing of the athlete's.
std::optional<Edit> DayWorkoutDraft::editOfAthlete(const Workout &workout)
{
    const auto &squad = m_workspace->squad();
    const auto *who = squad.find(*m_athlete);
    const auto *there = squad.entryOf(m_before->id, *m_athlete);
    auto line = lineOf(squad, m_before->id, *m_athlete, m_workspace->ids().next<EntryId>());
    const bool isOther = workoutOf(*m_before, there).main != workout.main;
    if (isOther && line.isLogged()) {
        m_workspace->say(tr("Times of %1 are logged, so the workout stays.").arg(athlete()));
        return {};
    }
    if (isOther)
        line.reps.reset();
    line.own = workout == m_before->workout ? std::nullopt : std::optional(workout);
    if (!there && !line.own)
        return Edit { EditKind::ChangeEntry, sheetName(*who), {} }; // as the session, as before
    return edits::changeEntry(there ? std::optional(*there) : std::nullopt, line, sheetName(*who));
}

double DayWorkoutDraft::save()
{
    if (!m_workspace || !isValid())
        return 0;
    auto workout = this->workout();
    const auto added = kept(workout);
    const auto &squad = m_workspace->squad();
    auto session = isNew() ? sessionFrom(squad, m_session.group, m_session.date, workout) : *m_before;
    std::optional<Edit> edit;
    if (m_athlete) {
        edit = editOfAthlete(workout);
    } else {
        session = asTyped(session);
        session.workout = workout;
        if (isNew())
            session.id = m_workspace->ids().next<SessionId>();
        edit = isNew() ? edits::placeSession(squad, session) : editOf(session);
        if (edit)
            std::ranges::move(edits::runOnly(squad, session, m_only, m_workspace->ids()).changes,
                std::back_inserter(edit->changes));
    }
    if (!edit)
        return 0;
    if (added)
        edit->changes.insert(edit->changes.begin(), Change<Workout> { {}, *added });
    return m_workspace->perform(*edit) ? numberOf(session.id) : 0;
}

} // namespace fivepace
