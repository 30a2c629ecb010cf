// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/athletesmodel.h"
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

private:
    QPointer<Workspace> m_workspace;
};

} // namespace fivepace
