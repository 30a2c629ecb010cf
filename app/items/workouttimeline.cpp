// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/workouttimeline.h"

#include "models/relink.h"
#include "text/words.h"

#include <QPainter>

#include <algorithm>
#include <utility>

namespace fivepace {

namespace {

constexpr qreal kGround = 4; ///< height of the ground line
constexpr qreal kLeastRep = 3; ///< a 50 m rep stays visible
constexpr double kSlowest = 3.4, kFastest = 9.5; ///< m/s at the ground and at the top

QString partText(const QString &name, Duration length)
{
    return QStringLiteral("%1 %2").arg(name, words::length(length));
}

} // namespace

std::optional<PaceTable> middlePaces(const Squad &squad, GroupId group, PaceRung rung, Date today)
{
    std::vector<PaceTable> tables;
    for (const auto *athlete : membersOf(squad, group)) {
        auto paces = PaceTable::from(*athlete, today, squad.card.paces);
        if (paces.at(rung) != nullptr)
            tables.push_back(std::move(paces));
    }
    if (tables.empty())
        return {};
    const auto middle = tables.begin() + static_cast<std::ptrdiff_t>(tables.size() / 2);
    std::ranges::nth_element(tables, middle, [rung](const PaceTable &one, const PaceTable &other) {
        return one.at(rung)->pace.isFasterThan(other.at(rung)->pace);
    });
    return *middle;
}

WorkoutTimeline::WorkoutTimeline(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    connect(this, &WorkoutTimeline::lookChanged, this, [this] { update(); });
}

void WorkoutTimeline::setWorkspace(Workspace *workspace)
{
    if (!relink(m_workspace, workspace, this, &WorkoutTimeline::refresh, &WorkoutTimeline::refresh))
        return;
    Q_EMIT workspaceChanged();
    refresh();
}

void WorkoutTimeline::setWorkout(const Workout &workout)
{
    if (m_workout == workout)
        return;
    m_workout = workout;
    Q_EMIT workoutChanged();
    refresh();
}

void WorkoutTimeline::setGroup(double group)
{
    if (!assign(m_group, idFrom<GroupId>(group)))
        return;
    Q_EMIT groupChanged();
    refresh();
}

void WorkoutTimeline::setMainOnly(bool mainOnly)
{
    if (!assign(m_mainOnly, mainOnly))
        return;
    Q_EMIT workoutChanged();
    update();
}

QString WorkoutTimeline::warmUpText() const
{
    return m_timeline.warmUp.count() > 0 ? partText(tr("Warm-up"), m_timeline.warmUp) : QString();
}

QString WorkoutTimeline::mainText() const
{
    const auto totals = totalsOf(m_workout.main);
    const auto length = words::length(m_timeline.main);
    QStringList parts { m_timeline.assumed ? tr("Main set about %1").arg(length)
                                           : tr("Main set %1").arg(length) };
    if (!totals.distance.isZero())
        parts += words::distance(totals.distance);
    if (totals.repDuration.count() > 0)
        parts += words::length(totals.repDuration);
    parts += tr("%n rep(s)", nullptr, totals.reps);
    return parts.join(QStringLiteral(" · "));
}

QString WorkoutTimeline::coolDownText() const
{
    return m_timeline.coolDown.count() > 0 ? partText(tr("Cool-down"), m_timeline.coolDown) : QString();
}

QString WorkoutTimeline::wholeText() const
{
    const auto length = words::length(m_timeline.whole());
    return m_timeline.assumed ? tr("about %1 in all").arg(length) : tr("%1 in all").arg(length);
}

QString WorkoutTimeline::spoken() const
{
    QStringList parts { warmUpText(), mainText(), coolDownText() };
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString WorkoutTimeline::assumedText() const
{
    const auto isAssumed = [](bool rep) {
        return [rep](const Stretch &stretch) {
            return stretch.part == SessionPart::Main && stretch.isRep == rep && stretch.assumed;
        };
    };
    QStringList sentences;
    if (std::ranges::any_of(m_timeline.stretches, isAssumed(false)))
        sentences += tr("Dotted: the text does not say how long this recovery is; its length is assumed.");
    if (std::ranges::any_of(m_timeline.stretches, isAssumed(true)))
        sentences += tr("Nobody in the group has this pace yet: the reps are drawn at a usual speed.");
    return sentences.join(QLatin1Char(' '));
}

void WorkoutTimeline::refresh()
{
    std::optional<PaceTable> paces;
    if (m_workspace && !m_group.isNull())
        paces = middlePaces(m_workspace->squad(), m_group, m_workout.rung, m_workspace->today());
    m_timeline = timelineOf(m_workout, paces ? &*paces : nullptr);
    Q_EMIT timelineChanged();
    update();
}

void WorkoutTimeline::paint(QPainter *painter)
{
    const auto begin = m_mainOnly ? m_timeline.warmUp : Duration();
    const auto shown = m_mainOnly ? m_timeline.main : m_timeline.whole();
    if (shown.count() <= 0 || height() <= kGround)
        return;
    const auto scale = width() / static_cast<double>(shown.count());
    const auto place = [&](const Stretch &stretch) {
        return std::pair(static_cast<double>((stretch.from - begin).count()) * scale,
            static_cast<double>(stretch.length.count()) * scale);
    };
    for (const auto &stretch : m_timeline.stretches) {
        if (m_mainOnly && stretch.part != SessionPart::Main)
            continue;
        const auto [left, wide] = place(stretch);
        paintGround(painter, stretch, left, wide);
    }
    painter->setRenderHint(QPainter::Antialiasing);
    for (const auto &stretch : m_timeline.stretches) {
        if (!stretch.isRep || (m_mainOnly && stretch.part != SessionPart::Main))
            continue;
        const auto [left, wide] = place(stretch);
        paintRep(painter, stretch, left, wide);
    }
}

void WorkoutTimeline::paintGround(QPainter *painter, const Stretch &stretch, qreal left, qreal width) const
{
    const auto color = stretch.part == SessionPart::Main ? m_mainLineColor : m_lineColor;
    const QRectF ground(left, height() - kGround, width, kGround);
    if (stretch.assumed && !stretch.isRep) {
        painter->setPen(QPen(color, kGround, Qt::DotLine, Qt::FlatCap));
        painter->drawLine(
            QPointF(ground.left(), ground.center().y()), QPointF(ground.right(), ground.center().y()));
        return;
    }
    painter->fillRect(ground, color);
}

void WorkoutTimeline::paintRep(QPainter *painter, const Stretch &stretch, qreal left, qreal width) const
{
    const auto part = std::clamp((stretch.metresPerSecond - kSlowest) / (kFastest - kSlowest), 0.0, 1.0);
    const auto high = kGround + part * (height() - kGround);
    const auto wide = std::max(width, kLeastRep);
    const QRectF bar(std::min(left, this->width() - wide), height() - high, wide, high);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colorOf(stretch));
    const auto round = std::min(2.0, wide / 2);
    painter->drawRoundedRect(bar, round, round);
}

QColor WorkoutTimeline::colorOf(const Stretch &stretch) const
{
    const auto code = stretch.rung ? QString::fromLatin1(codeOf(*stretch.rung)) : QStringLiteral("base");
    return m_rungColors.value(code).value<QColor>();
}

} // namespace fivepace
