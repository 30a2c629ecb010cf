// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts/library/workoutdraft.h"

#include "domain/edits/edits.h"
#include "domain/library/library.h"
#include "domain/notation/rereading.h"
#include "drafts/typed.h"
#include "models/library/tagline.h"
#include "models/library/workoutsmodel.h"
#include "models/relink.h"
#include "text/words.h"

namespace fivepace {

namespace {

constexpr int kStyles = static_cast<int>(Style::RacePrediction) + 1;

} // namespace

WorkoutDraft::WorkoutDraft(QObject *parent)
    : QObject(parent)
    , m_reading(new ReadingModel(this))
{
    connect(this, &WorkoutDraft::changed, this, &WorkoutDraft::workoutChanged);
}

void WorkoutDraft::setWorkspace(Workspace *workspace)
{
    if (!relink(m_workspace, workspace, this, &WorkoutDraft::load, &WorkoutDraft::follow))
        return;
    Q_EMIT workspaceChanged();
    load();
}

void WorkoutDraft::setWorkoutId(double workout)
{
    const auto id = idFrom<WorkoutId>(workout);
    if (m_id == id && !m_isEditing)
        return;
    m_id = id;
    load();
}

void WorkoutDraft::load()
{
    const auto *found = m_workspace ? findInLibrary(m_workspace->squad(), m_id) : nullptr;
    if (found == nullptr)
        m_id = {};
    m_workout = found == nullptr ? Workout() : *found;
    showReading();
    m_tags = tagLine(m_workout.tags);
    m_before.reset();
    m_isEditing = false;
    m_isTouched = false;
    Q_EMIT changed();
}

/// What is being edited stays as it is; saving it on top of something else is refused as a conflict.
void WorkoutDraft::follow()
{
    if (!m_isEditing)
        load();
}

void WorkoutDraft::begin(const Workout &workout, std::optional<Workout> before)
{
    m_workout = workout;
    showReading();
    m_before = std::move(before);
    m_tags = tagLine(workout.tags);
    m_isEditing = true;
    m_isTouched = false;
    Q_EMIT changed();
}

void WorkoutDraft::startNew()
{
    Workout workout;
    workout.rung = m_workout.rung;
    workout.warmUp = defaultWarmUp();
    workout.coolDown = defaultCoolDown();
    begin(workout, {});
}

void WorkoutDraft::duplicate()
{
    auto copy = m_workout;
    copy.id = {};
    copy.builtIn = false;
    copy.hidden = false;
    copy.name = words::toUtf8(tr("%1 (copy)", "name of a copied workout").arg(name()));
    begin(copy, {});
}

void WorkoutDraft::edit()
{
    if (!m_workout.builtIn && !m_id.isNull())
        begin(m_workout, m_workout);
}

void WorkoutDraft::cancel()
{
    load();
}

bool WorkoutDraft::save()
{
    m_isTouched = true;
    if (!m_isEditing || !m_workspace || !isValid()) {
        Q_EMIT changed();
        return false;
    }
    auto workout = m_workout;
    workout.name = words::toUtf8(name().simplified());
    if (!m_before)
        workout.id = m_workspace->ids().next<WorkoutId>();
    const auto edit = m_before ? edits::changeWorkout(*m_before, workout) : edits::addWorkout(workout);
    if (!m_workspace->perform(edit))
        return false;
    m_id = workout.id;
    load();
    Q_EMIT saved(numberOf(m_id));
    return true;
}

bool WorkoutDraft::remove()
{
    const auto *own = m_workspace ? m_workspace->squad().find(m_id) : nullptr;
    return own != nullptr && m_workspace->perform(edits::removeWorkout(*own));
}

QString WorkoutDraft::name() const
{
    return words::fromUtf8(m_workout.name);
}

void WorkoutDraft::setName(const QString &name)
{
    m_isTouched = m_isTouched || !name.isEmpty();
    m_workout.name = words::toUtf8(name);
    Q_EMIT changed();
}

QString WorkoutDraft::rungCode() const
{
    return QString::fromLatin1(codeOf(m_workout.rung));
}

QString WorkoutDraft::chip() const
{
    return words::rung(m_workout.rung);
}

void WorkoutDraft::setRung(int rung)
{
    if (rung < 0 || rung >= static_cast<int>(kAllRungs.size()))
        return;
    m_workout.rung = kAllRungs[static_cast<std::size_t>(rung)];
    Q_EMIT changed();
}

void WorkoutDraft::setStyle(int style)
{
    if (style < 0 || style >= kStyles)
        return;
    m_workout.style = static_cast<Style>(style);
    Q_EMIT changed();
}

void WorkoutDraft::setStartMode(int mode)
{
    if (mode < 0 || mode >= static_cast<int>(startNames().size()))
        return;
    m_workout.start = static_cast<StartMode>(mode);
    Q_EMIT changed();
}

QString WorkoutDraft::startSays() const
{
    return words::startOfReps(m_workout);
}

void WorkoutDraft::setLevel(int level)
{
    m_workout.level = level;
    Q_EMIT changed();
}

QString WorkoutDraft::place() const
{
    if (!m_workspace)
        return {};
    const int levels = levelsBeside(libraryOf(m_workspace->squad()), m_workout);
    QStringList parts { paceName(m_workout.rung) };
    if (m_workout.style != Style::List)
        parts += words::style(m_workout.style);
    parts += tr("level %1 of %2").arg(m_workout.level).arg(levels);
    return parts.join(QStringLiteral(" · "));
}

QString WorkoutDraft::origin() const
{
    if (!m_workout.builtIn)
        return m_workout.source.empty() ? tr("Your own")
                                        : tr("Your own, after %1").arg(words::fromUtf8(m_workout.source));
    return m_workout.source.empty() ? tr("Built in")
                                    : tr("Built in · %1").arg(words::fromUtf8(m_workout.source));
}

/// What is stored counts, also where the text reads otherwise by now.
void WorkoutDraft::showReading()
{
    m_reading->setText(
        fivepace::newReading(m_workout) ? words::fromUtf8(notation::print(m_workout.main)) : text());
}

QString WorkoutDraft::newReading() const
{
    const auto now = fivepace::newReading(m_workout);
    return now
        ? tr("What counts is what is stored: %1. The text reads otherwise today: %2.")
              .arg(words::fromUtf8(notation::print(m_workout.main)), words::fromUtf8(notation::print(*now)))
        : QString();
}

bool WorkoutDraft::change(const Workout &after)
{
    const auto *own = m_workspace ? m_workspace->squad().find(m_id) : nullptr;
    if (m_isEditing || own == nullptr || !m_workspace->perform(edits::changeWorkout(*own, after)))
        return false;
    load();
    return true;
}

bool WorkoutDraft::takeNewReading()
{
    const auto now = fivepace::newReading(m_workout);
    auto after = m_workout;
    if (now)
        after.main = *now;
    return now && change(after);
}

bool WorkoutDraft::keepStored()
{
    auto after = m_workout;
    after.text = notation::print(m_workout.main);
    return fivepace::newReading(m_workout) && change(after);
}

QString WorkoutDraft::text() const
{
    return words::fromUtf8(m_workout.text.empty() ? notation::print(m_workout.main) : m_workout.text);
}

void WorkoutDraft::setText(const QString &text)
{
    if (text == this->text())
        return;
    m_isTouched = true;
    m_workout.text = words::toUtf8(text);
    m_reading->setText(text);
    const auto &reading = m_reading->reading();
    m_workout.main = reading.blocks;
    if (!reading.warmUp.empty())
        m_workout.warmUp = reading.warmUp;
    if (!reading.coolDown.empty())
        m_workout.coolDown = reading.coolDown;
    Q_EMIT workoutChanged();
}

QString WorkoutDraft::howTo() const
{
    return words::fromUtf8(m_workout.howTo);
}

void WorkoutDraft::setHowTo(const QString &howTo)
{
    m_workout.howTo = words::toUtf8(howTo);
    Q_EMIT changed();
}

void WorkoutDraft::setTags(const QString &tags)
{
    m_tags = tags;
    m_workout.tags = tagsFrom(tags);
    Q_EMIT changed();
}

void WorkoutDraft::setHasWarmUp(bool hasWarmUp)
{
    if (hasWarmUp == this->hasWarmUp())
        return;
    m_workout.warmUp = hasWarmUp ? defaultWarmUp() : Blocks();
    m_workout.coolDown = hasWarmUp ? defaultCoolDown() : Blocks();
    Q_EMIT changed();
}

QString WorkoutDraft::nameIssue() const
{
    return m_isTouched ? typed::issueAt(issues(), "name") : QString();
}

QString WorkoutDraft::textIssue() const
{
    return m_isTouched ? typed::issueAt(issues(), "main") : QString();
}

QString WorkoutDraft::removalText() const
{
    return tr("Takes %1 out of the library. Sessions that use it keep their own copy. You can undo this.")
        .arg(name());
}

QStringList WorkoutDraft::rungNames() const
{
    QStringList names;
    for (const auto rung : kAllRungs)
        names += paceName(rung);
    return names;
}

QStringList WorkoutDraft::startNames() const
{
    return { tr("Watch from the first step, build-up in the rep"), tr("Watch at the line, run in before it"),
        tr("From standing") };
}

QStringList WorkoutDraft::styleNames() const
{
    QStringList names;
    for (int style = 0; style < kStyles; ++style)
        names += words::style(static_cast<Style>(style));
    return names;
}

std::vector<Issue> WorkoutDraft::issues() const
{
    return validate(m_workout);
}

} // namespace fivepace
