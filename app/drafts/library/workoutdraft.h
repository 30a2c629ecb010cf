// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/squad/validation.h"
#include "domain/workout/workout.h"
#include "models/library/readingmodel.h"
#include "models/qmlid.h"
#include "workspace.h"

#include <QObject>
#include <QPointer>
#include <QQmlEngine>
#include <QStringList>

namespace fivepace {

/// One workout of the library: shown as it stands, and, while `isEditing`, a copy to change with what is
/// wrong beside each field. A built-in workout is only copied.
class WorkoutDraft : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        fivepace::Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(double workoutId READ workoutId WRITE setWorkoutId NOTIFY changed)
    Q_PROPERTY(fivepace::Workout workout READ workout NOTIFY workoutChanged)
    Q_PROPERTY(bool exists READ exists NOTIFY changed)
    Q_PROPERTY(bool isBuiltIn READ isBuiltIn NOTIFY changed)
    Q_PROPERTY(bool isEditing READ isEditing NOTIFY changed)
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)
    Q_PROPERTY(QString rungCode READ rungCode NOTIFY changed)
    Q_PROPERTY(QString chip READ chip NOTIFY changed)
    Q_PROPERTY(int rung READ rung WRITE setRung NOTIFY changed)
    Q_PROPERTY(int style READ style WRITE setStyle NOTIFY changed)
    Q_PROPERTY(int level READ level WRITE setLevel NOTIFY changed)
    /// Where the watch of a rep starts; place in `startNames`.
    Q_PROPERTY(int startMode READ startMode WRITE setStartMode NOTIFY changed)
    Q_PROPERTY(QString startSays READ startSays NOTIFY changed)
    Q_PROPERTY(QString place READ place NOTIFY changed)
    Q_PROPERTY(QString origin READ origin NOTIFY changed)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY workoutChanged)
    Q_PROPERTY(fivepace::ReadingModel *reading READ reading CONSTANT)
    Q_PROPERTY(QString newReading READ newReading NOTIFY workoutChanged)
    Q_PROPERTY(QString howTo READ howTo WRITE setHowTo NOTIFY changed)
    Q_PROPERTY(QString tags READ tags WRITE setTags NOTIFY changed)
    Q_PROPERTY(bool hasWarmUp READ hasWarmUp WRITE setHasWarmUp NOTIFY workoutChanged)
    Q_PROPERTY(QString nameIssue READ nameIssue NOTIFY workoutChanged)
    Q_PROPERTY(QString textIssue READ textIssue NOTIFY workoutChanged)
    Q_PROPERTY(bool isValid READ isValid NOTIFY workoutChanged)
    Q_PROPERTY(QString removalText READ removalText NOTIFY changed)
    Q_PROPERTY(QStringList rungNames READ rungNames CONSTANT)
    Q_PROPERTY(QStringList styleNames READ styleNames CONSTANT)
    Q_PROPERTY(QStringList startNames READ startNames CONSTANT)

public:
    explicit WorkoutDraft(QObject *parent = nullptr);

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    double workoutId() const { return numberOf(m_id); }
    /// Shows another workout; what was being edited is dropped.
    void setWorkoutId(double workout);

    Q_INVOKABLE void startNew();
    /// Starts an editable copy of what is shown.
    Q_INVOKABLE void duplicate();
    /// Starts changing what is shown; not for built-in workouts.
    Q_INVOKABLE void edit();
    /// Back to what is in the file.
    Q_INVOKABLE void cancel();
    /// Adds or changes the workout and shows it. False, and nothing changed, where an issue stands.
    Q_INVOKABLE bool save();
    /// From now on the workout is what its text says today; or the text says what is stored. False where
    /// there is no new reading, or nothing could be written.
    Q_INVOKABLE bool takeNewReading();
    Q_INVOKABLE bool keepStored();
    /// Takes the coach's own workout out of the library; sessions keep their copies.
    Q_INVOKABLE bool remove();

    const Workout &workout() const { return m_workout; }
    bool exists() const { return m_isEditing || !m_id.isNull(); }
    bool isBuiltIn() const { return m_workout.builtIn; }
    bool isEditing() const { return m_isEditing; }
    bool isNew() const { return m_isEditing && !m_before.has_value(); }
    QString name() const;
    void setName(const QString &name);
    QString rungCode() const;
    QString chip() const;
    int rung() const { return static_cast<int>(m_workout.rung); }
    void setRung(int rung);
    int style() const { return static_cast<int>(m_workout.style); }
    void setStyle(int style);
    int startMode() const { return static_cast<int>(m_workout.start); }
    void setStartMode(int mode);
    QString startSays() const;
    int level() const { return m_workout.level; }
    void setLevel(int level);
    /// "400 m pace · level 5 of 5".
    QString place() const;
    /// "Built in · M. Tosques, 400m Pace Workouts", or "Your own".
    QString origin() const;
    QString text() const;
    /// That the typed text reads otherwise today than what is stored, and how; empty where it does not.
    QString newReading() const;
    void setText(const QString &text);
    /// The text as it is understood.
    ReadingModel *reading() const { return m_reading; }
    QString howTo() const;
    void setHowTo(const QString &howTo);
    QString tags() const { return m_tags; }
    void setTags(const QString &tags);
    /// With the usual warm-up and cool-down.
    bool hasWarmUp() const { return !m_workout.warmUp.empty(); }
    void setHasWarmUp(bool hasWarmUp);
    QString nameIssue() const;
    QString textIssue() const;
    bool isValid() const { return issues().empty(); }
    QString removalText() const;
    QStringList rungNames() const;
    QStringList styleNames() const;
    QStringList startNames() const;

Q_SIGNALS:
    void workspaceChanged();
    void changed();
    /// With `changed`, and after every keystroke in the text.
    void workoutChanged();
    /// A workout was added or changed; show it in the list.
    void saved(double workout);

private:
    void load();
    void showReading();
    bool change(const Workout &after);
    void follow();
    void begin(const Workout &workout, std::optional<Workout> before);
    std::vector<Issue> issues() const;

    QPointer<Workspace> m_workspace;
    ReadingModel *m_reading;
    WorkoutId m_id;
    std::optional<Workout> m_before;
    Workout m_workout;
    QString m_tags;
    bool m_isEditing = false;
    bool m_isTouched = false; ///< nothing is wrong yet with a form that was just opened
};

} // namespace fivepace
