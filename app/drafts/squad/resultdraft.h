// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/athlete.h"
#include "domain/squad/validation.h"
#include "domain/values/timetext.h"
#include "workspace.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QStringList>

#include <optional>
#include <vector>

namespace fivepace {

/// The form of one result of an athlete: what is wrong with it beside each field, and what is asked about it
/// before it is stored.
class ResultDraft : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        fivepace::Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed)
    Q_PROPERTY(QString distance MEMBER m_distance NOTIFY changed)
    Q_PROPERTY(QString time MEMBER m_time NOTIFY changed)
    Q_PROPERTY(QString date MEMBER m_date NOTIFY changed)
    Q_PROPERTY(QString place MEMBER m_place NOTIFY changed)
    Q_PROPERTY(QString note MEMBER m_note NOTIFY changed)
    Q_PROPERTY(int kind MEMBER m_kind NOTIFY changed)
    Q_PROPERTY(int method READ method WRITE setMethod NOTIFY changed)
    Q_PROPERTY(int startChoice MEMBER m_start NOTIFY changed)
    Q_PROPERTY(bool hasStart READ hasStart NOTIFY changed)
    Q_PROPERTY(QStringList startNames READ startNames CONSTANT)
    Q_PROPERTY(int usualDistance READ usualDistance NOTIFY changed)
    Q_PROPERTY(QString distanceIssue READ distanceIssue NOTIFY changed)
    Q_PROPERTY(QString timeIssue READ timeIssue NOTIFY changed)
    Q_PROPERTY(QString dateIssue READ dateIssue NOTIFY changed)
    Q_PROPERTY(QString question READ question NOTIFY changed)
    Q_PROPERTY(bool agreed READ isAgreed WRITE setAgreed NOTIFY changed)
    Q_PROPERTY(QString sameRace READ sameRace NOTIFY changed)
    Q_PROPERTY(bool replacing READ isReplacing WRITE setReplacing NOTIFY changed)
    Q_PROPERTY(QString understood READ understood NOTIFY changed)
    Q_PROPERTY(bool isValid READ isValid NOTIFY changed)
    Q_PROPERTY(QStringList usualDistances READ usualDistances CONSTANT)
    Q_PROPERTY(QStringList kindNames READ kindNames CONSTANT)
    Q_PROPERTY(QStringList methodNames READ methodNames CONSTANT)

public:
    using QObject::QObject;

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);

    /// Empties the form for a result of this athlete, over the distance of the target race, dated today.
    Q_INVOKABLE void start(double athlete);
    /// The same over another distance, in millimetres.
    Q_INVOKABLE void startOver(double athlete, double length);
    /// `index`: place in the athlete's results. False where there is no such result.
    Q_INVOKABLE bool startChange(double athlete, int index);
    /// Adds or changes the result. False, and nothing changed, where an issue or a question stands.
    Q_INVOKABLE bool save();

    bool isNew() const { return !m_before; }
    /// Place in `methodNames`: the one chosen, else the usual one of the decimals typed; -1 before a time is.
    int method() const;
    void setMethod(int method);
    /// The distance is one that can be run from a standing or a flying start.
    bool hasStart() const;
    QStringList startNames() const;
    /// Place in `usualDistances`; -1 for any other distance.
    int usualDistance() const;
    QString distanceIssue() const;
    QString timeIssue() const;
    QString dateIssue() const;
    /// What speaks against a result that can be read: "A faster pace than the athlete's own …".
    QString question() const;
    /// The coach wants it all the same; another question asks again.
    bool isAgreed() const;
    void setAgreed(bool agreed);
    /// The time that a new result may correct, "1:54.2": there is a race over this distance on this day; else
    /// empty.
    QString sameRace() const;
    /// The new result takes the place of that race; another time or day asks again.
    bool isReplacing() const;
    void setReplacing(bool replacing);
    /// "1500 m in 3:56.4 on 3 May 2026", once it can be read.
    QString understood() const;
    bool isValid() const;
    QStringList usualDistances() const;
    QStringList kindNames() const;
    QStringList methodNames() const;

Q_SIGNALS:
    void workspaceChanged();
    void changed();

private:
    void fill(const RaceResult &result);
    const Athlete *athlete() const;
    std::optional<RaceResult> filledIn() const;
    TimeReading reading() const;
    std::vector<ResultQuestion> questions() const;
    std::optional<RaceResult> raceOfThatDay() const;
    bool hasIssues() const;
    QString domainIssue(const char *field) const;
    Date today() const;

    QPointer<Workspace> m_workspace;
    AthleteId m_athlete;
    std::optional<RaceResult> m_before;
    RaceResult m_result; ///< what the form does not show
    QString m_distance, m_time, m_date, m_place, m_note;
    int m_kind = 0;
    int m_start = 0; ///< place in `startNames`
    std::optional<int> m_method; ///< as chosen
    QString m_agreedTo; ///< the question that was answered
    std::optional<RaceResult> m_replaced; ///< what the coach chose to replace
};

} // namespace fivepace
