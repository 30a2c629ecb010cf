// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/sheetpreview.h"

#include "models/qmlid.h"
#include "models/relink.h"
#include "output/letters.h"
#include "text/words.h"

#include <QPageLayout>
#include <QPainter>
#include <QPrinter>

namespace fivepace {

namespace {

constexpr double kGapPoints = 14; // between two pages of the preview

} // namespace

SheetPreview::SheetPreview(QQuickItem *parent)
    : PictureItem(parent)
{
    setAntialiasing(true);
}

void SheetPreview::setWorkspace(Workspace *workspace)
{
    if (!relink(m_workspace, workspace, this, &SheetPreview::rebuild, &SheetPreview::rebuild))
        return;
    Q_EMIT workspaceChanged();
    rebuild();
}

double SheetPreview::sessionId() const
{
    return numberOf(m_session);
}

void SheetPreview::setSessionId(double id)
{
    if (assign(m_session, idFrom<SessionId>(id)))
        rebuild();
}

double SheetPreview::cycleId() const
{
    return numberOf(m_cycle);
}

void SheetPreview::setCycleId(double id)
{
    if (assign(m_cycle, idFrom<CycleId>(id)))
        rebuild();
}

template <class T> void SheetPreview::setOption(T &option, const T &value)
{
    if (assign(option, value))
        rebuild();
}

void SheetPreview::setSeasonYear(int year)
{
    setOption(m_year, year);
}

QString SheetPreview::paper() const
{
    return m_options.paper == output::Paper::A4 ? QStringLiteral("a4") : QStringLiteral("letter");
}

void SheetPreview::setPaper(const QString &paper)
{
    setOption(m_options.paper, paper == u"letter" ? output::Paper::Letter : output::Paper::A4);
}

void SheetPreview::setTargets(bool on)
{
    setOption(m_options.targets, on);
}

void SheetPreview::setGuides(bool on)
{
    setOption(m_options.guides, on);
}

void SheetPreview::setEdgeColours(bool on)
{
    setOption(m_options.edgeColours, on);
}

void SheetPreview::setSpareRows(int rows)
{
    setOption(m_options.spareRows, rows);
}

void SheetPreview::rebuild()
{
    m_document = {};
    if (m_workspace && m_workspace->isOpen()) {
        const auto &squad = m_workspace->squad();
        if (m_year != 0)
            m_document = output::seasonDocument(squad, m_year, m_workspace->today(), m_options);
        else if (const auto *cycle = squad.find(m_cycle))
            m_document = output::cycleDocument(squad, *cycle, m_workspace->today(), m_options);
        else if (const auto *session = squad.find(m_session))
            m_document = output::sheetDocument(
                squad, *session, gridOf(squad, *session, m_workspace->today()), m_options);
    }
    Q_EMIT documentChanged();
    redraw();
}

QSizeF SheetPreview::pageSize() const
{
    return isFound() ? m_document.pageSize : QSizeF(595, 842);
}

QString SheetPreview::lettersRemark() const
{
    return output::lettersRemark(spoken());
}

double SheetPreview::aspect() const
{
    const auto size = pageSize();
    const int pages = std::max(1, pageCount());
    return (size.height() * pages + kGapPoints * (pages - 1)) / size.width();
}

void SheetPreview::draw(QPainter &painter)
{
    const auto size = pageSize();
    const double scale = width() / size.width();
    painter.scale(scale, scale);
    for (int page = 0; page < pageCount(); ++page) {
        painter.save();
        painter.translate(0, page * (size.height() + kGapPoints));
        painter.fillRect(QRectF(QPointF(), size), Qt::white);
        painter.setClipRect(QRectF(QPointF(), size));
        m_document.paint(painter, page);
        painter.restore();
    }
}

bool SheetPreview::savePdf(const QString &path)
{
    if (!isFound())
        return false;
    const auto written = output::writePdf(m_document, path);
    if (!written)
        m_workspace->report(written.error());
    return static_cast<bool>(written);
}

bool SheetPreview::printTo(const QString &printerName, int copies)
{
    if (!isFound())
        return false;
    QPrinter printer(QPrinter::HighResolution);
    printer.setPrinterName(printerName);
    printer.setCopyCount(copies);
    printer.setPageSize(output::pageSizeOf(m_options.paper));
    printer.setPageOrientation(isLandscape() ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setFullPage(true);
    printer.setDocName(title());
    const auto drawn = output::drawPages(m_document, printer, printer.resolution() / 72.0);
    if (!drawn)
        m_workspace->report({ Errc::CannotWrite, words::toUtf8(printer.printerName()) });
    return drawn;
}

} // namespace fivepace
