// SPDX-License-Identifier: GPL-3.0-or-later
#include "guithread.h"
#include "output/chartplot.h"

#include <algorithm>

namespace fivepace::output {

namespace {

/// The notes that show, the latest first: it is the one that matters.
QVector<QCPItemText *> notesOf(const QCustomPlot &plot)
{
    QVector<QCPItemText *> notes;
    for (int i = plot.itemCount() - 1; i >= 0; --i) {
        auto *note = qobject_cast<QCPItemText *>(plot.item(i));
        if (note && note->visible())
            notes << note;
    }
    return notes;
}

QRectF lettersOf(const QCPItemText &note)
{
    return QRectF(note.topLeft->pixelPosition(), note.bottomRight->pixelPosition())
        .marginsRemoved(note.padding());
}

bool isFree(const QRectF &place, const QVector<QRectF> &taken)
{
    return std::ranges::none_of(taken, [&](const QRectF &other) { return other.intersects(place); });
}

bool isBeside(const QCPItemText &note)
{
    return !(note.positionAlignment() & Qt::AlignHCenter);
}

bool isEdgeMark(const QCPItemText &note)
{
    return note.position->typeY() == QCPItemPosition::ptAxisRectRatio;
}

/// Above its point instead of below it, or the other way round.
void turn(QCPItemText &note)
{
    note.setPositionAlignment(note.positionAlignment() ^ (Qt::AlignTop | Qt::AlignBottom));
}

} // namespace

QVector<QRectF> ChartPlot::dotRects() const
{
    QVector<QRectF> dots;
    for (int i = 0; i < graphCount(); ++i) {
        const auto *line = graph(i);
        if (line->scatterStyle().isNone())
            continue;
        const double size = line->scatterStyle().size();
        for (const auto &point : *line->data())
            dots << QRectF(xAxis->coordToPixel(point.key) - size / 2,
                yAxis->coordToPixel(point.value) - size / 2, size, size);
    }
    return dots;
}

QVector<QRectF> ChartPlot::noteRects() const
{
    QVector<QRectF> rects;
    for (const auto *note : notesOf(*this))
        rects << lettersOf(*note);
    return rects;
}

void ChartPlot::arrangeNotes()
{
    assertGuiThread();
    for (const auto phase :
        { QCPLayoutElement::upPreparation, QCPLayoutElement::upMargins, QCPLayoutElement::upLayout })
        plotLayout()->update(phase);
    const auto dots = dotRects();
    auto taken = dots;
    const auto notes = notesOf(*this);
    for (auto *note : notes) {
        if (isBeside(*note))
            taken << lettersOf(*note);
    }
    for (auto *note : notes) {
        if (isBeside(*note))
            continue;
        const bool hasPoint = std::ranges::any_of(
            dots, [&](const QRectF &dot) { return dot.contains(note->position->pixelPosition()); });
        if (!isFree(lettersOf(*note), taken) && hasPoint)
            turn(*note);
        if (!isFree(lettersOf(*note), taken) && isEdgeMark(*note))
            note->setText(note->text().left(1));
        else if (!isFree(lettersOf(*note), taken))
            note->setVisible(false);
        if (note->visible())
            taken << lettersOf(*note);
    }
}

} // namespace fivepace::output
