// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/athlete.h"

#include <QAbstractListModel>
#include <QQmlEngine>
#include <QStringList>

#include <vector>

namespace fivepace {

/// The absences in the form of an athlete, a row each: what is typed, and what is wrong with it beside its
/// field.
class AbsenceList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("It belongs to a form.")
    Q_PROPERTY(int count READ count NOTIFY edited)
    Q_PROPERTY(QStringList reasonNames READ reasonNames CONSTANT)

public:
    enum Role { ReasonRole = Qt::UserRole + 1, FromRole, ToRole, FromIssueRole, ToIssueRole };

    using QAbstractListModel::QAbstractListModel;

    void fill(const std::vector<Absence> &absences, Date today);
    /// What is typed, without the rows whose first day cannot be read.
    std::vector<Absence> absences() const;
    bool isValid() const;

    int count() const { return static_cast<int>(m_rows.size()); }
    QStringList reasonNames() const;
    /// One more, injured from today on.
    Q_INVOKABLE void add();
    Q_INVOKABLE void remove(int row);
    /// `reason`: place in `reasonNames`.
    Q_INVOKABLE void setReason(int row, int reason);
    Q_INVOKABLE void setFrom(int row, const QString &text);
    /// Empty where the last day is not known.
    Q_INVOKABLE void setTo(int row, const QString &text);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void edited();

private:
    struct Row {
        Reason reason = Reason::Injured;
        QString from, to;
    };

    bool isRow(int row) const { return row >= 0 && row < count(); }
    void tell(int row);
    QString fromIssue(const Row &row) const;
    QString toIssue(const Row &row) const;

    std::vector<Row> m_rows;
    Date m_today;
};

} // namespace fivepace
