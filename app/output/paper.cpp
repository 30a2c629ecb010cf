// SPDX-License-Identifier: GPL-3.0-or-later
#include "output/paper.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>

namespace fivepace::output {

namespace {

// Fonts take whole pixels only, so text is set and measured in tenths of a point and drawn scaled down.
constexpr qreal kPixelsPerPoint = 10;

QFont fontOf(const PaperFont &font)
{
    QFont made(outputFontFamily());
    made.setPixelSize(qRound(font.size * kPixelsPerPoint));
    made.setWeight(font.weight);
    made.setHintingPreference(QFont::PreferNoHinting);
    made.setStyleHint(QFont::SansSerif);
    return made;
}

QString elided(const QString &text, const PaperFont &font, qreal width)
{
    return QFontMetricsF(fontOf(font)).elidedText(text, Qt::ElideRight, width * kPixelsPerPoint);
}

void paintText(QPainter &painter, const PaperText &text)
{
    const qreal scale = 1 / kPixelsPerPoint;
    painter.save();
    painter.scale(scale, scale);
    painter.setFont(fontOf(text.font));
    painter.setPen(text.ink);
    const QRectF box(text.box.topLeft() * kPixelsPerPoint, text.box.size() * kPixelsPerPoint);
    painter.drawText(
        box, static_cast<int>(text.alignment) | Qt::TextSingleLine | Qt::TextDontClip, text.text);
    painter.restore();
}

void paintBox(QPainter &painter, const PaperBox &box)
{
    painter.setPen(box.lineWidth > 0 ? QPen(box.ink, box.lineWidth) : QPen(Qt::NoPen));
    painter.setBrush(box.fill ? QBrush(*box.fill) : QBrush(Qt::NoBrush));
    if (box.radius > 0)
        painter.drawRoundedRect(box.box, box.radius, box.radius);
    else
        painter.drawRect(box.box);
}

} // namespace

QString outputFontFamily()
{
    static const QString family = QFontDatabase::hasFamily(QStringLiteral("Roboto"))
        ? QStringLiteral("Roboto")
        : QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    return family;
}

qreal widthOf(const QString &text, const PaperFont &font)
{
    return QFontMetricsF(fontOf(font)).horizontalAdvance(text) / kPixelsPerPoint;
}

qreal lineHeight(const PaperFont &font)
{
    return font.size * 1.3;
}

QStringList wrapped(const QString &text, const PaperFont &font, qreal width, int mostLines)
{
    QStringList lines;
    QTextLayout layout(text, fontOf(font));
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width * kPixelsPerPoint);
        if (lines.size() + 1 == mostLines) {
            lines << elided(text.mid(line.textStart()).simplified(), font, width);
            break;
        }
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

void PaperPage::add(PaperText text)
{
    if (text.text.isEmpty())
        return;
    while (text.font.size > kSmallestText && widthOf(text.text, text.font) > text.box.width())
        text.font.size = std::max(kSmallestText, text.font.size - 0.5);
    if (widthOf(text.text, text.font) > text.box.width() + 0.01)
        text.text = elided(text.text, text.font, text.box.width());
    m_marks.emplace_back(std::move(text));
}

void PaperPage::append(const PaperPage &other)
{
    m_marks.insert(m_marks.end(), other.m_marks.begin(), other.m_marks.end());
}

qreal PaperPage::addLines(
    const QStringList &paragraphs, const QRectF &box, const PaperFont &font, const QColor &ink)
{
    const qreal height = lineHeight(font);
    qreal y = box.top();
    for (const QString &paragraph : paragraphs) {
        const int room = static_cast<int>((box.bottom() - y) / height + 0.01);
        if (room < 1)
            break;
        for (const QString &line : wrapped(paragraph, font, box.width(), room)) {
            add(PaperText { QRectF(box.left(), y, box.width(), height), line, font,
                Qt::AlignLeft | Qt::AlignVCenter, ink });
            y += height;
        }
    }
    return y;
}

void PaperPage::paint(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto &mark : m_marks) {
        if (const auto *text = std::get_if<PaperText>(&mark))
            paintText(painter, *text);
        else if (const auto *box = std::get_if<PaperBox>(&mark))
            paintBox(painter, *box);
        else if (const auto *line = std::get_if<PaperLine>(&mark)) {
            painter.setPen(QPen(line->ink, line->width, Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(line->line);
        }
    }
    painter.restore();
}

std::vector<PaperText> PaperPage::texts() const
{
    std::vector<PaperText> texts;
    for (const auto &mark : m_marks)
        if (const auto *text = std::get_if<PaperText>(&mark))
            texts.push_back(*text);
    return texts;
}

QString textOf(const std::vector<PaperPage> &pages)
{
    QStringList texts;
    for (const PaperPage &page : pages)
        for (const PaperText &text : page.texts())
            texts << text.text;
    return texts.join(QLatin1Char('\n'));
}

} // namespace fivepace::output
