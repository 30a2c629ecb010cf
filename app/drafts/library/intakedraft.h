// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/library/libraryintake.h"
#include "workspace.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QQmlEngine>
#include <QStringList>

#include <map>

namespace fivepace {

/// Workouts about to come into the library, from pasted lines or a file: what was read of each, what stands
/// against it, and whether it is taken. Nothing is written before `save`, which is one edit.
class IntakeDraft : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        fivepace::Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)
    Q_PROPERTY(int rung READ rung WRITE setRung NOTIFY changed)
    Q_PROPERTY(QString failure READ failure NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QString tone READ tone NOTIFY changed)
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(int takenCount READ takenCount NOTIFY changed)
    Q_PROPERTY(QStringList rungNames READ rungNames CONSTANT)

public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        LineRole, ///< the text on one line
        RungRole, ///< place in `rungNames`
        IsTakenRole,
        CanTakeRole,
        ToneRole, ///< good, watch or bad
        NoteRole, ///< what is wrong, what is the same, what was assumed; else what it adds up to
        SpokenRole
    };

    explicit IntakeDraft(QObject *parent = nullptr);

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);

    /// An empty form for lines; `rung` is the pace where a line says none, as a place in `rungNames`.
    Q_INVOKABLE void startLines(int rung);
    /// Shows what a file would bring; false, with `failure`, where it cannot be read.
    Q_INVOKABLE bool openFile(const QString &path);
    Q_INVOKABLE void setTaken(int row, bool taken);
    Q_INVOKABLE void setRowRung(int row, int rung);
    Q_INVOKABLE void rename(int row, const QString &name);
    /// Adds what is taken. False, and nothing changed, where nothing is.
    Q_INVOKABLE bool save();

    const QString &text() const { return m_text; }
    void setText(const QString &text);
    int rung() const { return m_rung; }
    void setRung(int rung);
    /// Why a file could not be read.
    const QString &failure() const { return m_failure; }
    /// "3 to add, 1 already there, 1 not understood".
    QString summary() const;
    QString tone() const;
    int count() const { return static_cast<int>(m_rows.size()); }
    int takenCount() const;
    QStringList rungNames() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void workspaceChanged();
    void changed();
    /// The first of those that were added, to show it.
    void saved(double workout);

private:
    /// What the coach decided about one, kept while the text around it changes.
    struct Choice {
        std::optional<bool> taken;
        std::optional<PaceRung> rung;
        std::optional<std::string> name;
    };

    void read();
    void show(std::vector<IncomingWorkout> incoming);
    void settle();
    std::string keyOf(const IncomingWorkout &incoming) const;
    bool isTaken(const IncomingWorkout &incoming) const;
    const IncomingWorkout &at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    Choice &choiceOf(int row) { return m_choices[keyOf(at(row))]; }
    bool hasRow(int row) const { return row >= 0 && row < count(); }
    QString noteOf(const IncomingWorkout &incoming) const;

    QPointer<Workspace> m_workspace;
    QString m_text;
    int m_rung = 0;
    QString m_failure;
    std::vector<IncomingWorkout> m_read; ///< as it came
    std::vector<IncomingWorkout> m_rows; ///< as the coach decided
    std::map<std::string, Choice> m_choices;
};

} // namespace fivepace
