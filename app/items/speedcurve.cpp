// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/speedcurve.h"

#include "models/relink.h"
#include "text/words.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace fivepace {

namespace {

constexpr int kLeft = 32;
constexpr int kRight = 14;
constexpr int kTop = 12;
constexpr int kBottom = 22;
constexpr qreal kDot = 4;
constexpr int kGridSeconds = 10;

} // namespace

/// Where distances and seconds per 400 m lie on the item; distances by their logarithm.
struct SpeedCurve::Scale {
    QRectF area;
    double nearest = 0, farthest = 1;
    double fastest = 0, slowest = 1; ///< s per 400 m, in tens

    double x(Distance distance) const
    {
        const auto span = farthest - nearest;
        const auto part = span > 0 ? (std::log(distance.inMetres()) - nearest) / span : 0.5;
        return area.left() + part * area.width();
    }
    double y(double seconds) const
    {
        return area.top() + (seconds - fastest) / (slowest - fastest) * area.height();
    }
    QPointF at(const CurvePoint &point) const { return { x(point.distance), y(inSeconds(point.per400)) }; }
};

SpeedCurve::SpeedCurve(QQuickItem *parent)
    : PictureItem(parent)
{
    setAntialiasing(true);
    connect(this, &SpeedCurve::lookChanged, this, [this] { redraw(); });
}

void SpeedCurve::setWorkspace(Workspace *workspace)
{
    if (!relink(m_workspace, workspace, this, &SpeedCurve::refresh, &SpeedCurve::refresh))
        return;
    Q_EMIT workspaceChanged();
    refresh();
}

void SpeedCurve::setAthlete(double athlete)
{
    if (assign(m_athlete, idFrom<AthleteId>(athlete)))
        refresh();
}

QString SpeedCurve::spoken() const
{
    QStringList parts;
    for (const auto &point : m_points)
        parts += tr("%1: %2 per 400 m").arg(words::rung(point.rung), words::target(point.per400));
    return parts.join(QStringLiteral(", "));
}

void SpeedCurve::refresh()
{
    const auto *athlete = m_workspace ? m_workspace->squad().find(m_athlete) : nullptr;
    m_points = athlete == nullptr
        ? std::vector<CurvePoint>()
        : speedCurve(*athlete, m_workspace->today(), m_workspace->squad().card.paces);
    // Max velocity is run over a few metres and 60 and 90 min are no races: the curve is 400 m to 10 000 m.
    // 1500 m and mile are one step: the one that is the target stands for both.
    const auto other
        = athlete != nullptr && athlete->targetRace == PaceRung::Mile ? PaceRung::M1500 : PaceRung::Mile;
    std::erase_if(
        m_points, [other](const CurvePoint &point) { return !lengthOf(point.rung) || point.rung == other; });
    Q_EMIT pointsChanged();
    redraw();
}

SpeedCurve::Scale SpeedCurve::scale() const
{
    Scale scale;
    scale.area = QRectF(kLeft, kTop, width() - kLeft - kRight, height() - kTop - kBottom);
    const auto [nearest, farthest] = std::ranges::minmax_element(m_points, {}, &CurvePoint::distance);
    scale.nearest = std::log(nearest->distance.inMetres());
    scale.farthest = std::log(farthest->distance.inMetres());
    const auto [fastest, slowest] = std::ranges::minmax_element(m_points, {}, &CurvePoint::per400);
    scale.fastest = std::floor(inSeconds(fastest->per400) / kGridSeconds) * kGridSeconds;
    scale.slowest = std::ceil(inSeconds(slowest->per400) / kGridSeconds) * kGridSeconds;
    if (scale.slowest <= scale.fastest)
        scale.slowest = scale.fastest + kGridSeconds;
    return scale;
}

void SpeedCurve::draw(QPainter &painter)
{
    if (m_points.empty() || width() <= kLeft + kRight || height() <= kTop + kBottom)
        return;
    QFont font(m_fontFamily);
    font.setPixelSize(m_fontSize);
    painter.setFont(font);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto where = scale();
    paintGrid(&painter, where);
    paintRule(&painter, where);
    paintPoints(&painter, where);
}

void SpeedCurve::paintGrid(QPainter *painter, const Scale &scale) const
{
    for (double seconds = scale.fastest; seconds <= scale.slowest; seconds += kGridSeconds) {
        const auto y = std::round(scale.y(seconds)) + 0.5;
        painter->setPen(m_gridColor);
        painter->drawLine(QPointF(kLeft - 4, y), QPointF(width(), y));
        painter->setPen(m_textColor);
        painter->drawText(
            QRectF(0, y - 10, kLeft - 8, 20), Qt::AlignRight | Qt::AlignVCenter, QString::number(seconds));
    }
    painter->setPen(m_textColor);
    double free = 0;
    for (const auto &point : m_points) {
        const auto label = words::shortRung(point.rung);
        const auto wide = painter->fontMetrics().horizontalAdvance(label);
        const auto left = std::min(scale.x(point.distance) - wide / 2.0, width() - wide);
        if (left < free)
            continue;
        painter->drawText(
            QRectF(left, height() - kBottom + 6, wide + 1, kBottom - 6), Qt::AlignCenter, label);
        free = left + wide + 6;
    }
}

void SpeedCurve::paintRule(QPainter *painter, const Scale &scale) const
{
    QPolygonF rule;
    for (const auto &point : m_points) {
        if (point.horwillPer400)
            rule << QPointF(scale.x(point.distance), scale.y(inSeconds(*point.horwillPer400)));
    }
    painter->save();
    painter->setClipRect(scale.area.adjusted(-kDot, -kDot, kDot, kDot));
    painter->setPen(QPen(m_textColor, 1, Qt::DashLine));
    painter->drawPolyline(rule);
    painter->restore();
}

void SpeedCurve::paintPoints(QPainter *painter, const Scale &scale) const
{
    QPolygonF line;
    for (const auto &point : m_points)
        line << scale.at(point);
    painter->setPen(QPen(m_lineColor, 1.5));
    painter->drawPolyline(line);
    for (const auto &point : m_points) {
        const auto colour = m_rungColors.value(QString::fromLatin1(codeOf(point.rung))).value<QColor>();
        painter->setPen(QPen(m_groundColor, 2));
        painter->setBrush(m_groundColor);
        painter->drawEllipse(scale.at(point), kDot + 1, kDot + 1);
        const bool own = point.source == SourceKind::Own;
        painter->setPen(own ? QPen(Qt::NoPen) : QPen(colour, 2));
        painter->setBrush(own ? colour : m_groundColor);
        painter->drawEllipse(scale.at(point), own ? kDot : kDot - 1, own ? kDot : kDot - 1);
    }
}

} // namespace fivepace
