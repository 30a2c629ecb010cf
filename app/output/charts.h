// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/log/trends.h"
#include "domain/values/result.h"

#include <QImage>
#include <QSize>
#include <QString>

#include <optional>
#include <vector>

namespace fivepace::output {

enum class ChartKind { Reps, Percent, Means, Curve, Balance };

/// All of them, as they stand side by side.
std::vector<ChartKind> chartKinds();
/// reps, percent, means, curve, balance.
QString codeOf(ChartKind kind);
std::optional<ChartKind> chartKindFromCode(const QString &code);
/// "Rep times", to choose it by.
QString nameOf(ChartKind kind);
/// Whether it shows reps, which may be of one length and of the last weeks only.
bool isOfReps(ChartKind kind);

/// Colours and font of a chart; Theme.qml's values reach it through `light` and `dark`.
struct ChartStyle {
    bool dark = false;
    bool paper = false; ///< black on white, for print
    QString fontFamily;
};

/// What a chart shows, ready as numbers.
struct ChartContent {
    ChartKind kind = ChartKind::Reps;
    QString title; ///< "A. Okafor · 200 m reps"
    std::vector<TrendSession> sessions; ///< Reps, Percent, Means
    std::vector<CurvePoint> curve;
    std::vector<CycleBalance> balance;
};
ChartContent chartContent(
    const Squad &squad, const Athlete &athlete, ChartKind kind, const RepFilter &filter, Date today);

/// One cell each of the chart's data table, headings first; for the table beside the chart, CSV, and screen
/// readers.
std::vector<std::vector<QString>> chartTable(const ChartContent &content);
/// One or two sentences that say what the chart shows.
QString chartSummary(const ChartContent &content);

/// The chart drawn into an image of `size` logical pixels.
QImage renderChart(const ChartContent &content, QSize size, qreal devicePixelRatio, const ChartStyle &style);
/// PNG, PDF or SVG by the ending of `path`. Errc::CannotWrite names the path and the reason; Errc::Invalid an
/// ending it does not know.
Result<> writeChart(const ChartContent &content, const QString &path, QSize size, const ChartStyle &style);

} // namespace fivepace::output
