// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importplan.h"
#include "exchange/tabletext.h"
#include "importjudge.h"
#include "workspace.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QStringList>

namespace fivepace {

/// A table on its way into the squad: where it comes from, what its columns say, and what would become of its
/// rows. Nothing is written before `save`.
class ImportDraft : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        fivepace::Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY sourceChanged)
    Q_PROPERTY(bool isLong READ isLong NOTIFY sourceChanged)
    Q_PROPERTY(QString from READ from NOTIFY sourceChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY sourceChanged)
    Q_PROPERTY(QString summary READ summary NOTIFY planChanged)
    Q_PROPERTY(QString remark READ remark NOTIFY sourceChanged)
    Q_PROPERTY(bool isReadable READ isReadable NOTIFY sourceChanged)
    Q_PROPERTY(bool isHyTek READ isHyTek NOTIFY sourceChanged)
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY planChanged)
    Q_PROPERTY(QStringList kindNames READ kindNames CONSTANT)
    Q_PROPERTY(int separator READ separator WRITE setSeparator NOTIFY planChanged)
    Q_PROPERTY(QStringList separatorNames READ separatorNames CONSTANT)
    Q_PROPERTY(bool hasHeader READ hasHeader WRITE setHasHeader NOTIFY planChanged)
    Q_PROPERTY(QStringList uses READ uses NOTIFY usesChanged)
    Q_PROPERTY(bool asksDateOrder READ asksDateOrder NOTIFY planChanged)
    Q_PROPERTY(int dateOrder READ dateOrder WRITE setDateOrder NOTIFY planChanged)
    Q_PROPERTY(bool asksUndated READ asksUndated NOTIFY planChanged)
    Q_PROPERTY(QString undated READ undated WRITE setUndated NOTIFY planChanged)
    Q_PROPERTY(QString undatedIssue READ undatedIssue NOTIFY planChanged)
    Q_PROPERTY(bool asksDistance READ asksDistance NOTIFY planChanged)
    Q_PROPERTY(QString distance READ distance WRITE setDistance NOTIFY planChanged)
    Q_PROPERTY(QString distanceIssue READ distanceIssue NOTIFY planChanged)
    Q_PROPERTY(bool asksAthlete READ asksAthlete NOTIFY planChanged)
    Q_PROPERTY(QStringList athleteNames READ athleteNames NOTIFY sourceChanged)
    Q_PROPERTY(int athlete READ athlete WRITE setAthlete NOTIFY planChanged)
    Q_PROPERTY(bool asksSession READ asksSession NOTIFY planChanged)
    Q_PROPERTY(QStringList sessionNames READ sessionNames NOTIFY sourceChanged)
    Q_PROPERTY(int session READ session WRITE setSession NOTIFY planChanged)
    Q_PROPERTY(QString undatedRemark READ undatedRemark NOTIFY planChanged)
    Q_PROPERTY(bool asksGroup READ asksGroup NOTIFY planChanged)
    Q_PROPERTY(QString group READ group WRITE setGroup NOTIFY planChanged)
    Q_PROPERTY(bool isClear READ isClear NOTIFY planChanged)
    Q_PROPERTY(QString leftOut READ leftOut NOTIFY planChanged)
    Q_PROPERTY(bool asksCategory READ asksCategory NOTIFY planChanged)
    Q_PROPERTY(int category READ category WRITE setCategory NOTIFY planChanged)
    Q_PROPERTY(int accepted READ accepted NOTIFY planChanged)
    Q_PROPERTY(int alreadyThere READ alreadyThere NOTIFY planChanged)
    Q_PROPERTY(int questions READ questions NOTIFY planChanged)
    Q_PROPERTY(int refused READ refused NOTIFY planChanged)
    Q_PROPERTY(int open READ open NOTIFY answersChanged)
    Q_PROPERTY(int taken READ taken NOTIFY answersChanged)
    Q_PROPERTY(QString newGroups READ newGroups NOTIFY planChanged)
    /// How many of the rows of a long table are judged, from 0 to 1; -1 where all are. Until then there are
    /// no rows.
    Q_PROPERTY(double judged READ judged NOTIFY judgedChanged)

public:
    explicit ImportDraft(QObject *parent = nullptr);

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);

    /// What was pasted or typed; of a long table only its beginning.
    QString text() const;
    void setText(const QString &text);
    /// Too long to be shown whole, or from a file.
    bool isLong() const;
    /// The file's name; empty for text.
    QString from() const { return m_from; }
    /// Why it cannot be read; empty where it can, or where nothing is there yet.
    QString problem() const { return m_problem; }
    /// "24 rows, 9 columns".
    QString summary() const;
    /// That the letters of a file were guessed, and which of its lines are no rows.
    QString remark() const;
    bool isReadable() const { return !m_source.table.rows.empty(); }
    bool isHyTek() const { return m_source.isHyTek; }

    /// Athletes, Results, Reps.
    int kind() const { return static_cast<int>(m_source.kind); }
    void setKind(int kind);
    QStringList kindNames() const;
    int separator() const;
    void setSeparator(int place);
    QStringList separatorNames() const;
    bool hasHeader() const { return m_source.hasHeader; }
    void setHasHeader(bool hasHeader);
    /// What a column can say, as texts.
    QStringList uses() const;
    /// Place in `uses` of what a column says.
    int useOf(std::size_t column) const;
    Q_INVOKABLE void setUse(int column, int use);

    bool asksDateOrder() const { return m_asks.dateOrder; }
    /// 0 not said, 1 day first, 2 month first.
    int dateOrder() const;
    void setDateOrder(int order);
    bool asksUndated() const { return m_asks.undated; }
    /// Today, where nothing else was said.
    QString undated() const;
    void setUndated(const QString &text);
    QString undatedIssue() const;
    bool asksDistance() const { return m_asks.distance; }
    QString distance() const { return m_distance; }
    void setDistance(const QString &text);
    QString distanceIssue() const;
    /// A list of results or laps that says nobody's name.
    bool asksAthlete() const { return m_asks.athlete; }
    /// Choose…, then everybody.
    QStringList athleteNames() const;
    /// 0 not said, else the place in `athleteNames`.
    int athlete() const { return m_athlete; }
    void setAthlete(int place);
    /// A list of reps that says no session and no day.
    bool asksSession() const { return m_asks.session; }
    /// Choose…, then the newest sessions up to today.
    QStringList sessionNames() const;
    int session() const { return m_session; }
    void setSession(int place);
    /// That the day is assumed; empty where the coach gave one.
    QString undatedRemark() const;
    bool asksGroup() const { return m_asks.group; }
    /// What new athletes join whose row names no group: the only one there is, else one named after the
    /// squad.
    QString group() const;
    void setGroup(const QString &name);
    /// Its headings say whose rows these are and every column is understood: the rows can be looked at at
    /// once.
    bool isClear() const;
    /// The columns that nothing is taken from.
    QString leftOut() const;
    bool asksCategory() const { return m_asks.category; }
    /// 0 not said, 1 men, 2 women.
    int category() const;
    void setCategory(int category);

    int accepted() const { return count(exchange::Verdict::Accepted); }
    int alreadyThere() const { return count(exchange::Verdict::AlreadyThere); }
    int questions() const { return count(exchange::Verdict::Question); }
    int refused() const { return count(exchange::Verdict::Refused); }
    /// Questions not answered yet; their rows stay out.
    int open() const { return m_open; }
    int taken() const { return m_taken; }
    QString newGroups() const;
    double judged() const { return m_judge.isBusy() ? m_judge.partDone() : -1; }
    /// Leaves the table without rows.
    Q_INVOKABLE void stopJudging();

    const exchange::ImportSource &source() const { return m_source; }
    const exchange::ImportPlan &plan() const { return m_plan; }
    const std::vector<exchange::Answer> &answers() const { return m_answers; }
    void setAnswer(std::size_t row, exchange::Answer answer);

    Q_INVOKABLE void clear();
    Q_INVOKABLE void paste();
    /// Pastes, and says why that is no table; empty where it is one.
    Q_INVOKABLE QString pasteProblem();
    Q_INVOKABLE void readFile(const QString &path);
    /// Answers every open question about a name: the same person, where only one has it.
    Q_INVOKABLE void answerAllSame();
    Q_INVOKABLE void answerAllNew();
    /// The refused rows with their reasons, for mending them in the spreadsheet.
    Q_INVOKABLE void copyRefused() const;
    /// One edit; false where nothing is taken or it could not be stored. Of many rows by and by: true where
    /// it is begun, and the workspace's `stored` or `failed` follows.
    Q_INVOKABLE bool save();

Q_SIGNALS:
    void workspaceChanged();
    void sourceChanged();
    void usesChanged();
    /// The rows were judged anew; answers are gone.
    void planChanged();
    void answersChanged();
    void judgedChanged();

private:
    /// What the rows leave to be said for all of them.
    struct Asks {
        bool dateOrder = false, undated = false, category = false, distance = false, athlete = false,
             session = false, group = false;
    };

    void read(std::optional<char> separator);
    void take(exchange::Table table);
    void guess();
    void judge();
    void settle(JudgedRows rows);
    void countAnswers();
    void answerAll(exchange::Answer::Kind kind);
    std::vector<const Athlete *> athletes() const;
    std::vector<const Session *> sessions() const;
    bool isLongTable() const;
    bool hasColumn(std::initializer_list<exchange::Field> fields) const;
    int count(exchange::Verdict verdict) const { return m_counts.at(static_cast<std::size_t>(verdict)); }
    exchange::ImportOptions options() const;

    QPointer<Workspace> m_workspace;
    exchange::DecodedText m_text;
    QString m_from, m_problem, m_distance;
    std::optional<QString> m_undated, m_group; ///< as the coach typed them
    int m_athlete = 0, m_session = 0;
    std::optional<exchange::TableKind> m_kind; ///< as the coach chose
    exchange::ImportSource m_source;
    std::vector<exchange::Column> m_uses;
    exchange::ImportPlan m_plan;
    std::array<int, 4> m_counts {}; ///< of its rows, by verdict
    std::vector<exchange::Answer> m_answers;
    int m_open = 0, m_taken = 0;
    Asks m_asks;
    std::optional<exchange::DateOrder> m_dateOrder;
    std::optional<Category> m_category;
    ImportJudge m_judge; ///< of `m_source`
};

} // namespace fivepace
