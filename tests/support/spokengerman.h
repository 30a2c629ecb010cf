// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace fivepace::test {

/// While it lives the sentences are in German, as far as numbers and dates go by: the system speaks it, and
/// so does a translation.
class SpokenGerman : public QTranslator {
public:
    SpokenGerman()
        : m_before(QLocale())
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Austria));
        QCoreApplication::installTranslator(this);
    }
    ~SpokenGerman() override
    {
        QCoreApplication::removeTranslator(this);
        QLocale::setDefault(m_before);
    }

    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return qstrcmp(source, "en") == 0 ? QStringLiteral("de") : QString();
    }

private:
    QLocale m_before;
};

} // namespace fivepace::test
