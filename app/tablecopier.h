// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/log/sessiongridmodel.h"
#include "models/squad/athletesmodel.h"
#include "workspace.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>

namespace fivepace {

/// Puts tables on the clipboard as a spreadsheet takes them: cells parted by tabs, times as they are shown.
class TableCopier : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(fivepace::Workspace *workspace MEMBER m_workspace REQUIRED)

public:
    using QObject::QObject;

    /// The athletes of the table, in its order.
    Q_INVOKABLE void copyAthletes(const fivepace::AthletesModel *athletes) const;
    Q_INVOKABLE void copyResults(double athlete) const;
    Q_INVOKABLE void copyPaces(double athlete) const;
    /// The log of a session: an athlete a row, a rep a column.
    Q_INVOKABLE void copyGrid(const fivepace::SessionGridModel *reps) const;
    /// Rows of texts, the first of them headings; `what` names them.
    Q_INVOKABLE void copyRows(const QVariantList &rows, const QString &what) const;
    /// Any text; `said` tells the coach.
    Q_INVOKABLE void copyText(const QString &text, const QString &said) const;

private:
    QPointer<Workspace> m_workspace;
};

} // namespace fivepace
