// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/grid.h"
#include "domain/result.h"
#include "domain/squad.h"

#include <QPageSize>
#include <QSizeF>
#include <QString>

#include <memory>

class QPainter;

namespace fivepace::output {

enum class Paper { A4, Letter };
QPageSize pageSizeOf(Paper paper);
bool isLandscape(const SessionGrid &grid);

struct SheetOptions {
    Paper paper = Paper::A4;
    bool targets = true; ///< print each athlete's target times
    bool edgeColours = true; ///< thin pace edges that may vanish in a copy
    bool guides = true; ///< "watch for" and "scale" boxes
    int spareRows = 2;

    bool operator==(const SheetOptions &) const = default;
};

/// The session sheet, laid out once for a paper; drawing a page is the same code for preview, printer, PDF
/// and PNG.
class SheetDocument {
public:
    SheetDocument(
        const Squad &squad, const Session &session, const SessionGrid &grid, const SheetOptions &options);
    ~SheetDocument();

    int pageCount() const;
    /// Whether "watch for" and the scale were wanted but found no room under the table.
    bool leavesGuidesOut() const;
    /// Size of a page in points (1/72 inch).
    QSizeF pageSize() const;
    /// Draws page `page` (from 0) with (0, 0) at the paper's corner, one painter unit a point.
    void paint(QPainter &painter, int page) const;
    /// What the pages say, for screen readers and tests.
    QString plainText() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// The cycle plan on one page, landscape: every day with its session, the groups' paces, the balance.
class CycleSheetDocument {
public:
    CycleSheetDocument(const Squad &squad, const Cycle &cycle, const SheetOptions &options);
    ~CycleSheetDocument();

    int pageCount() const;
    QSizeF pageSize() const;
    void paint(QPainter &painter, int page) const;
    QString plainText() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// PDF with selectable text, written whole or not at all. Errc::CannotWrite names the path and the reason.
Result<> writePdf(const SheetDocument &document, const QString &path, const QString &title);
Result<> writePdf(const CycleSheetDocument &document, const QString &path, const QString &title);

} // namespace fivepace::output
