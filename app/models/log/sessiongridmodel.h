// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/log/grid.h"
#include "models/squad/adviceline.h"
#include "workspace.h"

#include <QAbstractTableModel>
#include <QPointer>
#include <QQmlEngine>

namespace fivepace {

/// One session as the log's table, the twin of the printed sheet: a row an athlete; columns are the name,
/// each rep, the mean against the targets, RPE and looseness. Typing goes through `type`, one durable edit a
/// cell.
class SessionGridModel : public QAbstractTableModel {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        fivepace::Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(double sessionId READ sessionId WRITE setSessionId NOTIFY sessionChanged)
    Q_PROPERTY(int repCount READ repCount NOTIFY sessionChanged)
    Q_PROPERTY(QStringList headings READ headings NOTIFY sessionChanged)
    Q_PROPERTY(QStringList subheadings READ subheadings NOTIFY sessionChanged)
    Q_PROPERTY(bool found READ isFound NOTIFY sessionChanged)
    Q_PROPERTY(QString obstacle READ obstacle NOTIFY sessionChanged)
    Q_PROPERTY(bool finished READ isFinished NOTIFY sessionChanged)
    Q_PROPERTY(int loggedReps READ loggedReps NOTIFY stateChanged)
    Q_PROPERTY(int plannedReps READ plannedReps NOTIFY stateChanged)
    Q_PROPERTY(QString title READ title NOTIFY sessionChanged)
    Q_PROPERTY(QString rung READ rung NOTIFY sessionChanged)
    Q_PROPERTY(QString chip READ chip NOTIFY sessionChanged)
    /// What the rules say of the session so far.
    Q_PROPERTY(QList<fivepace::AdviceLine> remarks READ remarks NOTIFY stateChanged)

public:
    /// What a cell holds.
    enum CellKind { NameCell, RepCell, MeanCell, RpeCell, LooseCell };
    Q_ENUM(CellKind)
    enum Role {
        KindRole = Qt::UserRole + 1,
        TextRole,
        TargetRole,
        ToneRole,
        WhyRole,
        PlannedRole,
        HeatRole,
        SpokenRole
    };

    explicit SessionGridModel(QObject *parent = nullptr);

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    double sessionId() const;
    void setSessionId(double id);
    int repCount() const { return static_cast<int>(m_grid.columns.size()); }
    bool isFound() const { return m_session.has_value(); }
    /// Why nothing can be logged; empty where it can.
    QString obstacle() const;
    bool isFinished() const { return m_session && m_session->finished; }
    int loggedReps() const;
    int plannedReps() const;
    /// "Mon 4 May · 3 × (100 m, 200 m)".
    QString title() const;
    QString rung() const;
    /// "SS2 · 400 m".
    QString chip() const;
    QList<AdviceLine> remarks() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// "1.2" and "200 m" for a rep's column; the other columns' headings.
    QString heading(int column) const;
    QString subheading(int column) const;
    /// The same of all columns.
    QStringList headings() const;
    QStringList subheadings() const;

    /// Takes what was typed into a cell: a rep time (26.3, 263, 1:04.2, 64,2), "-" for a skipped rep, nothing
    /// to clear it; RPE 0 to 10; looseness 1 to 5. Answers an empty text, or the sentence to show beside the
    /// cell; then nothing has changed.
    Q_INVOKABLE QString type(int row, int column, const QString &text);
    /// The block on the clipboard, laid from this cell on, as a table that the importer reads; empty where it
    /// holds nothing for the grid.
    Q_INVOKABLE QString blockTable(int row, int column) const;
    /// Athlete of a row, for links to other pages; 0 outside.
    Q_INVOKABLE double athleteId(int row) const;
    /// Takes the athlete out of this session, or back in.
    Q_INVOKABLE bool setOut(int row, bool out);
    Q_INVOKABLE bool isOut(int row) const;
    /// A training moved forward: a session still to come is today's from now on.
    Q_INVOKABLE bool moveToToday();
    /// Closes the log, or opens it again; false where the session is still to come.
    Q_INVOKABLE bool setFinished(bool finished);

Q_SIGNALS:
    void workspaceChanged();
    /// Another session, or something of this one that is no line of an athlete.
    void sessionChanged();
    void stateChanged();

private:
    void rebuild();
    void follow(const Edit &edit);
    void show(SessionGrid grid, const Edit &edit);
    void repaint(int row, const GridRow &before, const Edit &edit);
    QVariant repData(const GridRow &row, const GridCell &cell, int role) const;
    QString underTime(const GridRow &row, std::size_t rep) const;
    QString besideName(const GridRow &row) const;
    QString otherText(const GridRow &row, int column) const;
    QString spoken(const GridRow &row, int column) const;
    Category categoryOf(const GridRow &row) const;
    QString typeRep(const GridRow &row, std::size_t rep, const QString &text);
    QString typeScale(
        const GridRow &row, const QString &text, int least, int most, std::optional<int> Entry::*member);
    Entry entryOf(const GridRow &row) const;
    QString perform(const GridRow &row, const Entry &after);

    QPointer<Workspace> m_workspace;
    SessionId m_id;
    std::optional<Session> m_session;
    SessionGrid m_grid;
    mutable std::optional<QList<AdviceLine>> m_remarks; ///< as long as nothing they are made from has changed
};

} // namespace fivepace
