// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QString>

namespace fivepace {

/// Asks for a file with the desktop's own dialog; an empty answer means the coach thought better of it.
class FileChooser : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    /// A file that is there. `filter`: "Squads (*.fivepace)".
    Q_INVOKABLE QString open(const QString &title, const QString &filter) const;
    /// A file to write, first in the documents folder; asks before one that is there is replaced. `ending`
    /// ("pdf") is added where the coach typed none.
    Q_INVOKABLE QString save(const QString &title, const QString &filter, const QString &suggestedName,
        const QString &ending) const;
};

} // namespace fivepace
