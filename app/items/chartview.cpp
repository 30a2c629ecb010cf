// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/chartview.h"

#include "domain/log/insights.h"
#include "exchange/table.h"
#include "files/wholefile.h"
#include "models/qmlid.h"
#include "models/relink.h"
#include "text/words.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace fivepace {

ChartView::ChartView(QQuickItem *parent)
    : PictureItem(parent)
{
    connect(this, &ChartView::lookChanged, this, [this] { redraw(); });
}

void ChartView::setWorkspace(Workspace *workspace)
{
    if (!relink(m_workspace, workspace, this, &ChartView::rebuild, &ChartView::rebuild))
        return;
    Q_EMIT workspaceChanged();
    rebuild();
}

double ChartView::athleteId() const
{
    return numberOf(m_athlete);
}

void ChartView::setAthleteId(double id)
{
    if (assign(m_athlete, idFrom<AthleteId>(id)))
        rebuild();
}

QString ChartView::kind() const
{
    return output::codeOf(m_kind);
}

void ChartView::setKind(const QString &kind)
{
    if (assign(m_kind, output::chartKindFromCode(kind).value_or(output::ChartKind::Reps)))
        rebuild();
}

QStringList ChartView::kinds()
{
    QStringList codes;
    for (const auto kind : output::chartKinds())
        codes << output::codeOf(kind);
    return codes;
}

QStringList ChartView::kindNames()
{
    QStringList names;
    for (const auto kind : output::chartKinds())
        names << output::nameOf(kind);
    return names;
}

void ChartView::setDistance(double metres)
{
    if (assign(m_distance, Distance::millimetres(std::llround(metres * 1000))))
        rebuild();
}

void ChartView::setLastDays(int days)
{
    if (assign(m_lastDays, days))
        rebuild();
}

const Athlete *ChartView::athlete() const
{
    return m_workspace && m_workspace->isOpen() ? m_workspace->squad().find(m_athlete) : nullptr;
}

void ChartView::rebuild()
{
    m_content = {};
    m_content.kind = m_kind;
    if (athlete()) {
        RepFilter filter;
        if (!m_distance.isZero())
            filter.distance = m_distance;
        if (m_lastDays > 0)
            filter.from = m_workspace->today() - std::chrono::days(m_lastDays);
        m_content
            = output::chartContent(m_workspace->squad(), *athlete(), m_kind, filter, m_workspace->today());
    }
    Q_EMIT contentChanged();
    redraw();
}

output::ChartStyle ChartView::style() const
{
    return { m_dark, false, m_family };
}

QString ChartView::summary() const
{
    return athlete() ? output::chartSummary(m_content) : QString();
}

QList<QStringList> ChartView::table() const
{
    QList<QStringList> rows;
    if (!athlete())
        return rows;
    for (const auto &row : output::chartTable(m_content))
        rows.push_back(QStringList(row.begin(), row.end()));
    return rows;
}

QList<ChartLength> ChartView::lengths() const
{
    QList<ChartLength> shown;
    if (!athlete())
        return shown;
    const auto add = [&shown](Distance length, const QString &label) {
        shown.push_back({ length.inMetres(), label.arg(words::distance(length)) });
    };
    const auto lengths = repLengths(m_workspace->squad(), m_athlete);
    for (const auto length : lengths)
        add(length, tr("%1 reps"));
    // What was chosen with another athlete stays chosen.
    if (!m_distance.isZero() && std::ranges::find(lengths, m_distance) == lengths.end())
        add(m_distance, tr("%1 reps: none"));
    return shown;
}

double ChartView::whoRanLast() const
{
    if (!m_workspace || !m_workspace->isOpen())
        return 0;
    const auto today = m_workspace->today();
    const auto &squad = m_workspace->squad();
    for (const int back : { 28, 366 }) { // most often the last weeks have somebody, and the year is not read
        auto sessions = sessionsBetween(squad, { today - std::chrono::days(back), today });
        std::ranges::stable_sort(sessions, std::ranges::greater(), &Session::date);
        for (const auto *session : sessions) {
            for (const auto *entry : entriesOf(squad, session->id)) {
                const auto *athlete = squad.find(entry->athlete);
                const bool hasTimes = std::ranges::any_of(
                    entry->results, [](const RepResult &rep) { return rep.time.has_value(); });
                if (athlete && !athlete->archived && hasTimes)
                    return numberOf(athlete->id);
            }
        }
    }
    return 0;
}

QList<ChartFigure> ChartView::figures() const
{
    QList<ChartFigure> shown;
    const auto add = [&shown](const QString &label, const QString &figure, const QString &note) {
        shown.push_back({ label, figure, note });
    };
    if (m_content.sessions.empty())
        return shown;
    const auto summary = summarise(m_content.sessions);
    if (summary.latestMean) {
        QString since;
        if (summary.changeSinceBefore) {
            const auto change = *summary.changeSinceBefore;
            const auto amount = words::time(change < Duration() ? -change : change, Precision::Tenth);
            since = rounded(change < Duration() ? -change : change, Precision::Tenth).count() == 0
                ? tr("The same as the time before")
                : change < Duration() ? tr("%1 s faster than the time before").arg(amount)
                                      : tr("%1 s slower than the time before").arg(amount);
        }
        add(tr("Latest mean"), words::time(*summary.latestMean, Precision::Tenth), since);
    }
    if (summary.judged > 0)
        add(tr("In the band or faster"), tr("%1 of %2").arg(summary.inBand).arg(summary.judged),
            tr("reps of the latest session"));
    if (summary.dropOffPercent)
        add(tr("Drop-off"), words::signedPercent(*summary.dropOffPercent),
            tr("last third against the best rep"));
    if (summary.comparedInAll > 0)
        add(tr("Faster than 800 m pace"), tr("%1 of %2").arg(summary.faster).arg(summary.comparedInAll),
            tr("reps at 400 m pace of the sessions shown"));
    return shown;
}

QList<AdviceLine> ChartView::advice() const
{
    if (!athlete())
        return {};
    auto insights = insightsOf(m_workspace->squad(), *athlete(), m_workspace->today());
    constexpr std::size_t kMost = 4;
    if (insights.size() > kMost)
        insights.resize(kMost);
    return adviceLines(insights, m_workspace->squad(), true);
}

void ChartView::draw(QPainter &painter)
{
    const auto size = boundingRect().size().toSize();
    if (size.isEmpty() || !athlete())
        return;
    const qreal ratio = painter.device()->devicePixelRatioF();
    painter.drawImage(boundingRect(), output::renderChart(m_content, size, ratio, style()));
}

bool ChartView::exportTo(const QString &path)
{
    if (!athlete())
        return false;
    Result<> written;
    if (path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive)) {
        std::vector<std::vector<std::string>> rows;
        for (const auto &row : output::chartTable(m_content)) {
            auto &cells = rows.emplace_back();
            for (const auto &cell : row)
                cells.push_back(words::toUtf8(cell));
        }
        written = writeWhole(path, QByteArray::fromStdString(exchange::tableText(rows, ',')));
    } else {
        constexpr QSize kExportSize(960, 540);
        written = output::writeChart(m_content, path, kExportSize, { false, true, m_family });
    }
    if (!written)
        m_workspace->report(written.error());
    return static_cast<bool>(written);
}

} // namespace fivepace
