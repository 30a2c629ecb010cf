// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/workouttimeline.h"

#include "domain/library/libraryfacts.h"
#include "domain/notation/notation.h"
#include "models/relink.h"
#include "text/notationwords.h"
#include "text/words.h"

#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <string_view>

namespace fivepace {

namespace {

constexpr qreal kGround = 4; ///< height of the ground line
constexpr qreal kLeastRep = 3; ///< a 50 m rep stays visible
constexpr float kPale = 0.3F;
constexpr double kSlowest = 3.4, kFastest = 9.5; ///< m/s at the ground and at the top

QString partText(const QString &name, Duration length)
{
    return QStringLiteral("%1 %2").arg(name, words::length(length));
}

/// "1.2" in the main set, else the part's name.
QString numberText(const Stretch &rep)
{
    switch (rep.part) {
    case SessionPart::WarmUp:
        return WorkoutTimeline::tr("Warm-up");
    case SessionPart::CoolDown:
        return WorkoutTimeline::tr("Cool-down");
    case SessionPart::Main:
        break;
    }
    return QStringLiteral("%1.%2").arg(rep.set).arg(rep.place);
}

QString runText(const Stretch &rep)
{
    const auto *distance = rep.rep ? std::get_if<Distance>(&*rep.rep) : nullptr;
    if (distance == nullptr)
        return rep.rep ? words::repLength(*rep.rep) : words::length(rep.length);
    const auto time = words::target(rep.length);
    return (rep.assumed ? WorkoutTimeline::tr("%1 in about %2", "200 m in about 26.3")
                        : WorkoutTimeline::tr("%1 in %2", "200 m in 26.3"))
        .arg(words::distance(*distance), time);
}

/// "2.1 · 200 m in 26.3, then 5:00".
QString stretchText(const Stretch &rep, const Stretch *next)
{
    auto text = QStringLiteral("%1 · %2").arg(numberText(rep), runText(rep));
    if (next == nullptr || next->isRep || next->part != rep.part)
        return text;
    if (next->recovery || rep.part != SessionPart::Main)
        return WorkoutTimeline::tr("%1, then %2", "a rep, the recovery after it")
            .arg(text, next->recovery ? words::recovery(next->recovery) : words::rest(next->length));
    return WorkoutTimeline::tr("%1, then not stated, drawn as %2", "a rep, the recovery after it")
        .arg(text, words::rest(next->length));
}

} // namespace

WorkoutTimeline::WorkoutTimeline(QQuickItem *parent)
    : PictureItem(parent)
{
    connect(this, &WorkoutTimeline::lookChanged, this, [this] { redraw(); });
}

void WorkoutTimeline::setWorkspace(Workspace *workspace)
{
    if (!relink(m_workspace, workspace, this, &WorkoutTimeline::readPaces, &WorkoutTimeline::readPaces))
        return;
    Q_EMIT workspaceChanged();
    readPaces();
}

void WorkoutTimeline::setWorkout(const Workout &workout)
{
    if (m_workout == workout)
        return;
    const bool isOtherPace = m_workout.rung != workout.rung;
    m_workout = workout;
    Q_EMIT workoutChanged();
    isOtherPace ? readPaces() : layOut();
}

void WorkoutTimeline::setGroup(double group)
{
    if (!assign(m_group, idFrom<GroupId>(group)))
        return;
    Q_EMIT groupChanged();
    readPaces();
}

void WorkoutTimeline::setMainOnly(bool mainOnly)
{
    if (!assign(m_mainOnly, mainOnly))
        return;
    Q_EMIT workoutChanged();
    layOut();
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
        sentences += m_group.isNull()
            ? tr("No one group is chosen: the reps are drawn at a usual speed.")
            : tr("Nobody in the group has this pace yet: the reps are drawn at a usual speed.");
    return sentences.join(QLatin1Char(' '));
}

/// Every keystroke lays the session out again; the paces stay until the squad, the group or the rung changes.
void WorkoutTimeline::readPaces()
{
    m_paces.reset();
    if (m_workspace && !m_group.isNull())
        m_paces = middlePaces(m_workspace->squad(), m_group, m_workout.rung, m_workspace->today());
    layOut();
}

void WorkoutTimeline::layOut()
{
    m_timeline = timelineOf(m_workout, m_paces ? &*m_paces : nullptr);
    m_reps.clear();
    for (std::size_t i = 0; i < m_timeline.stretches.size(); ++i) {
        const auto &stretch = m_timeline.stretches[i];
        if (stretch.isRep && (!m_mainOnly || stretch.part == SessionPart::Main))
            m_reps.push_back(i);
    }
    m_current = std::min(m_current, count() - 1);
    Q_EMIT timelineChanged();
    Q_EMIT currentChanged();
    redraw();
}

void WorkoutTimeline::setCurrent(int current)
{
    if (assign(m_current, std::clamp(current, -1, count() - 1)))
        Q_EMIT currentChanged();
}

QString WorkoutTimeline::currentText() const
{
    if (m_current < 0)
        return {};
    const auto place = m_reps[static_cast<std::size_t>(m_current)];
    const bool hasNext = place + 1 < m_timeline.stretches.size();
    return stretchText(m_timeline.stretches[place], hasNext ? &m_timeline.stretches[place + 1] : nullptr);
}

QRectF WorkoutTimeline::currentPlace() const
{
    return m_current < 0 ? QRectF()
                         : barOf(m_timeline.stretches[m_reps[static_cast<std::size_t>(m_current)]]);
}

int WorkoutTimeline::repAt(qreal x) const
{
    int place = -1;
    while (place + 1 < count()
        && barOf(m_timeline.stretches[m_reps[static_cast<std::size_t>(place + 1)]]).left() - kLeastRep <= x)
        ++place;
    return place;
}

qreal WorkoutTimeline::scale() const
{
    const auto shown = m_mainOnly ? m_timeline.main : m_timeline.whole();
    return shown.count() > 0 ? width() / static_cast<qreal>(shown.count()) : 0;
}

/// A rep's bar, as high as it is fast.
QRectF WorkoutTimeline::barOf(const Stretch &stretch) const
{
    const auto part = std::clamp((stretch.metresPerSecond - kSlowest) / (kFastest - kSlowest), 0.0, 1.0);
    const auto high = kGround + part * (height() - kGround);
    const auto wide = std::max(static_cast<qreal>(stretch.length.count()) * scale(), kLeastRep);
    const auto left = static_cast<qreal>((stretch.from - begin()).count()) * scale();
    return { std::min(left, width() - wide), height() - high, wide, high };
}

void WorkoutTimeline::draw(QPainter &painter)
{
    if (scale() <= 0 || height() <= kGround)
        return;
    for (const auto &stretch : m_timeline.stretches) {
        if (!m_mainOnly || stretch.part == SessionPart::Main)
            paintGround(&painter, stretch);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const auto named = [this](std::string_view code) {
        return m_rungColors.value(QString::fromLatin1(code)).value<QColor>();
    };
    std::array<QColor, kAllRungs.size()> colors;
    std::ranges::transform(kAllRungs, colors.begin(), [&](PaceRung rung) { return named(codeOf(rung)); });
    const auto base = named("base");
    for (const auto place : m_reps) {
        const auto &rep = m_timeline.stretches[place];
        paintRep(&painter, rep, rep.rung ? colors[static_cast<std::size_t>(*rep.rung)] : base);
    }
}

/// What is assumed is dotted; where there is no room for dots it is pale.
void WorkoutTimeline::paintGround(QPainter *painter, const Stretch &stretch) const
{
    auto color = stretch.part == SessionPart::Main ? m_mainLineColor : m_lineColor;
    const QRectF ground(static_cast<qreal>((stretch.from - begin()).count()) * scale(), height() - kGround,
        static_cast<qreal>(stretch.length.count()) * scale(), kGround);
    const bool isAssumed = stretch.assumed && !stretch.isRep;
    if (isAssumed && ground.width() > 2 * kGround) {
        painter->setPen(QPen(color, kGround, Qt::DotLine, Qt::FlatCap));
        painter->drawLine(
            QPointF(ground.left(), ground.center().y()), QPointF(ground.right(), ground.center().y()));
        return;
    }
    if (isAssumed)
        color.setAlphaF(kPale);
    painter->fillRect(ground, color);
}

/// How wide the build-up of a rep of the main set is drawn; 0 where it has none, or the bar no room for it.
qreal WorkoutTimeline::slopeOf(const Stretch &rep, const QRectF &bar) const
{
    constexpr qreal kLeastSlope = 2, kMostOfBar = 0.5;
    const auto build = buildUpFor(m_workout.rung);
    const auto *distance = rep.rep ? std::get_if<Distance>(&*rep.rep) : nullptr;
    if (rep.part != SessionPart::Main || distance == nullptr || distance->isZero() || build.most.isZero()
        || m_workout.start == StartMode::Standing || bar.width() <= kLeastRep)
        return 0;
    const auto middle = static_cast<qreal>(build.least.inMillimetres() + build.most.inMillimetres()) / 2;
    const auto share = middle / static_cast<qreal>(distance->inMillimetres());
    return std::clamp(share * bar.width(), kLeastSlope, std::max(kLeastSlope, kMostOfBar * bar.width()));
}

/// Hundreds of thin bars are drawn at a keystroke; only wide ones show a round corner.
void WorkoutTimeline::paintRep(QPainter *painter, const Stretch &rep, const QColor &color) const
{
    const auto bar = barOf(rep);
    if (bar.width() <= kLeastRep) {
        const auto top = qRound(bar.top());
        painter->fillRect(
            QRect(qRound(bar.left()), top, qRound(bar.width()), qRound(bar.bottom()) - top), color);
        return;
    }
    const auto slope = slopeOf(rep, bar);
    painter->setBrush(color);
    if (slope > 0 && m_workout.start == StartMode::WithinRep) {
        painter->drawPolygon(QPolygonF {
            bar.bottomLeft(), bar.topLeft() + QPointF(slope, 0), bar.topRight(), bar.bottomRight() });
        return;
    }
    painter->drawRoundedRect(bar, 2, 2);
    if (slope <= 0)
        return;
    auto pale = color;
    pale.setAlphaF(kPale);
    painter->setBrush(pale);
    painter->drawPolygon(QPolygonF { bar.bottomLeft() - QPointF(slope, 0), bar.topLeft(), bar.bottomLeft() });
}

} // namespace fivepace
