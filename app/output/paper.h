// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QLineF>
#include <QPainter>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace fivepace::output {

/// Roboto where it is installed, else the system's sans serif.
QString outputFontFamily();

/// A size in points (8 and more) and a weight.
struct PaperFont {
    qreal size = 9;
    QFont::Weight weight = QFont::Normal;

    bool operator==(const PaperFont &) const = default;
};

// What all papers are set in.
inline constexpr PaperFont kTitleFont { 16, QFont::Bold };
inline constexpr PaperFont kTextFont { 9 };
inline constexpr PaperFont kSmallFont { 8 };

inline constexpr qreal kSmallestText = 8; ///< points
inline constexpr qreal kHairline = 0.25; ///< points
inline const QColor kInk(Qt::black);
inline const QColor kSoftInk(0x40, 0x40, 0x40); ///< second lines; still dark in a copy
inline const QColor kShade(0xf1, 0xf1, 0xf1);

/// Width in points.
qreal widthOf(const QString &text, const PaperFont &font);
/// Height of a line in points.
qreal lineHeight(const PaperFont &font);
/// `text` broken between words to lines of `width`; what is over `mostLines` is elided.
QStringList wrapped(const QString &text, const PaperFont &font, qreal width, int mostLines = 1000);

/// A stretch of text on one line, inside `box`.
struct PaperText {
    QRectF box;
    QString text;
    PaperFont font;
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    QColor ink = kInk;
};

struct PaperLine {
    QLineF line;
    qreal width = kHairline;
    QColor ink = kInk;
};

struct PaperBox {
    QRectF box;
    qreal lineWidth = kHairline; ///< 0 draws no frame
    qreal radius = 0;
    std::optional<QColor> fill;
    QColor ink = kInk;
};

/// One page as a list of marks in points, made once and drawn anywhere at any size.
class PaperPage {
public:
    /// Shrinks to 8 pt, then elides, so that it never leaves its box.
    void add(PaperText text);
    void add(const PaperLine &line) { m_marks.emplace_back(line); }
    void add(const PaperBox &box) { m_marks.emplace_back(box); }
    void append(const PaperPage &other);
    /// Lines under one another from the top of `box`; gives the y below the last. Lines that would leave the
    /// box at the bottom are left out and the last one is elided.
    qreal addLines(
        const QStringList &paragraphs, const QRectF &box, const PaperFont &font, const QColor &ink = kInk);

    /// One painter unit is a point.
    void paint(QPainter &painter) const;
    std::vector<PaperText> texts() const;

private:
    std::vector<std::variant<PaperText, PaperLine, PaperBox>> m_marks;
};

/// What the pages say, a line for each text.
QString textOf(const std::vector<PaperPage> &pages);

} // namespace fivepace::output
