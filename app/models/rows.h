// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <vector>

namespace fivepace {

/// The rows of a list model, kept in step with the squad: `replace` tells the model the difference only, so
/// that views keep their selection and scroll. `key` is the member of a row that says "that one"; it is
/// unique.
template <class Row, auto key> class Rows {
public:
    const std::vector<Row> &all() const { return m_rows; }
    const Row &at(int index) const { return m_rows[static_cast<std::size_t>(index)]; }
    int count() const { return static_cast<int>(m_rows.size()); }

    /// The row with this key; -1 where there is none.
    template <class Key> int indexOf(const Key &wanted) const
    {
        const auto found = std::ranges::find(m_rows, wanted, key);
        return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
    }

    /// For `opened`: everything is new.
    void reset(QAbstractListModel &model, std::vector<Row> rows)
    {
        call(model, &Access::beginResetModel);
        m_rows = std::move(rows);
        call(model, &Access::endResetModel);
    }

    /// Behind all that is there.
    void append(QAbstractListModel &model, std::vector<Row> rows)
    {
        if (rows.empty())
            return;
        call(model, &Access::beginInsertRows, QModelIndex(), count(),
            count() + static_cast<int>(rows.size()) - 1);
        std::ranges::move(rows, std::back_inserter(m_rows));
        call(model, &Access::endInsertRows);
    }

    /// For `edited`: rows come, go, move and change.
    void replace(QAbstractListModel &model, std::vector<Row> rows)
    {
        for (int index = count() - 1; index >= 0; --index) {
            if (std::ranges::find(rows, at(index).*key, key) == rows.end())
                remove(model, index);
        }
        for (int index = 0; index < static_cast<int>(rows.size()); ++index)
            place(model, index, std::move(rows[static_cast<std::size_t>(index)]));
    }

private:
    // Only a model itself may call these; naming them through a class of its own is how C++ lets a helper do
    // so.
    struct Access : QAbstractListModel {
        using QAbstractListModel::beginInsertRows;
        using QAbstractListModel::beginMoveRows;
        using QAbstractListModel::beginRemoveRows;
        using QAbstractListModel::beginResetModel;
        using QAbstractListModel::endInsertRows;
        using QAbstractListModel::endMoveRows;
        using QAbstractListModel::endRemoveRows;
        using QAbstractListModel::endResetModel;
    };

    template <class Function, class... Arguments>
    static void call(QAbstractListModel &model, Function function, Arguments &&...arguments)
    {
        (model.*function)(std::forward<Arguments>(arguments)...);
    }

    void remove(QAbstractListModel &model, int index)
    {
        call(model, &Access::beginRemoveRows, QModelIndex(), index, index);
        m_rows.erase(m_rows.begin() + index);
        call(model, &Access::endRemoveRows);
    }

    void place(QAbstractListModel &model, int index, Row row)
    {
        const int old = indexOf(row.*key);
        if (old < 0) {
            call(model, &Access::beginInsertRows, QModelIndex(), index, index);
            m_rows.insert(m_rows.begin() + index, std::move(row));
            call(model, &Access::endInsertRows);
            return;
        }
        if (old != index) {
            call(model, &Access::beginMoveRows, QModelIndex(), old, old, QModelIndex(), index);
            std::rotate(m_rows.begin() + index, m_rows.begin() + old, m_rows.begin() + old + 1);
            call(model, &Access::endMoveRows);
        }
        if (at(index) != row) {
            m_rows[static_cast<std::size_t>(index)] = std::move(row);
            Q_EMIT model.dataChanged(model.index(index), model.index(index));
        }
    }

    std::vector<Row> m_rows;
};

} // namespace fivepace
