// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>

#include <algorithm>

namespace fivepace::test {

inline bool hasColour(const QImage &image, QRgb colour)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixel(x, y) == colour)
                return true;
    return false;
}

/// Some pixel is as blue as QCustomPlot's own pens, which no colour of a pace is.
inline bool hasAPenNobodyChose(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour(image.pixel(x, y));
            if (colour.blue() > 2 * std::max(colour.red(), colour.green()) && colour.blue() > 90)
                return true;
        }
    }
    return false;
}

inline bool isBlank(const QImage &image)
{
    const QImage same = [&] {
        QImage plain = image;
        plain.fill(image.pixel(0, 0));
        return plain;
    }();
    return image == same;
}

} // namespace fivepace::test
