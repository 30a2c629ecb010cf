// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/pictureitem.h"
#include "models/squad/adviceline.h"
#include "output/charts.h"
#include "workspace.h"

#include <QPointer>
#include <QQmlEngine>

namespace fivepace {

/// A length of reps that a chart may be of.
struct ChartLength {
    Q_GADGET
    QML_VALUE_TYPE(chartLength)
    Q_PROPERTY(double metres MEMBER metres CONSTANT FINAL)
    Q_PROPERTY(QString label MEMBER label CONSTANT FINAL)

public:
    double metres = 0;
    QString label;
    bool operator==(const ChartLength &) const = default;
};

/// A figure beside a chart: what it is of, the figure, a note that may be empty.
struct ChartFigure {
    Q_GADGET
    QML_VALUE_TYPE(chartFigure)
    Q_PROPERTY(QString label MEMBER label CONSTANT FINAL)
    Q_PROPERTY(QString figure MEMBER figure CONSTANT FINAL)
    Q_PROPERTY(QString note MEMBER note CONSTANT FINAL)

public:
    QString label, figure, note;
    bool operator==(const ChartFigure &) const = default;
};

/// One chart of an athlete, with its numbers as a table and as words.
class ChartView : public fivepace::PictureItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        fivepace::Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(double athleteId READ athleteId WRITE setAthleteId NOTIFY contentChanged)
    /// One of `kinds`.
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY contentChanged)
    /// The codes of all kinds, as they stand side by side, and their names.
    Q_PROPERTY(QStringList kinds READ kinds CONSTANT)
    Q_PROPERTY(QStringList kindNames READ kindNames CONSTANT)
    /// Whether it shows reps, which may be of one length and of the last weeks only.
    Q_PROPERTY(bool ofReps READ isOfReps NOTIFY contentChanged)
    /// Reps of this length only, in metres; 0 for all.
    Q_PROPERTY(double distance READ distance WRITE setDistance NOTIFY contentChanged)
    /// Sessions of the last so many days; 0 for all.
    Q_PROPERTY(int lastDays READ lastDays WRITE setLastDays NOTIFY contentChanged)
    Q_PROPERTY(bool dark MEMBER m_dark NOTIFY lookChanged)
    Q_PROPERTY(QString fontFamily MEMBER m_family NOTIFY lookChanged)
    Q_PROPERTY(QString title READ title NOTIFY contentChanged)
    Q_PROPERTY(QString summary READ summary NOTIFY contentChanged)
    /// Rows of cells, headings first.
    Q_PROPERTY(QList<QStringList> table READ table NOTIFY contentChanged)
    /// Lengths the athlete has run, most often first.
    Q_PROPERTY(QList<fivepace::ChartLength> lengths READ lengths NOTIFY contentChanged)
    /// Figures beside a rep chart.
    Q_PROPERTY(QList<fivepace::ChartFigure> figures READ figures NOTIFY contentChanged)
    /// What the rules say of the athlete.
    Q_PROPERTY(QList<fivepace::AdviceLine> advice READ advice NOTIFY contentChanged)

public:
    explicit ChartView(QQuickItem *parent = nullptr);

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    double athleteId() const;
    void setAthleteId(double id);
    QString kind() const;
    void setKind(const QString &kind);
    static QStringList kinds();
    static QStringList kindNames();
    bool isOfReps() const { return output::isOfReps(m_kind); }
    double distance() const { return m_distance.inMetres(); }
    void setDistance(double metres);
    int lastDays() const { return m_lastDays; }
    void setLastDays(int days);

    QString title() const { return m_content.title; }
    QString summary() const;
    QList<QStringList> table() const;
    QList<ChartLength> lengths() const;
    QList<ChartFigure> figures() const;
    QList<AdviceLine> advice() const;

    /// PNG, PDF, SVG or CSV by the ending; false after `Workspace::failed` was emitted.
    Q_INVOKABLE bool exportTo(const QString &path);
    /// Somebody whose times were logged last, so that there is something to show; 0 where nothing was in a
    /// year.
    Q_INVOKABLE double whoRanLast() const;

Q_SIGNALS:
    void workspaceChanged();
    void contentChanged();
    void lookChanged();

protected:
    void draw(QPainter &painter) override;

private:
    void rebuild();
    const Athlete *athlete() const;
    output::ChartStyle style() const;

    QPointer<Workspace> m_workspace;
    AthleteId m_athlete;
    output::ChartKind m_kind = output::ChartKind::Reps;
    Distance m_distance;
    int m_lastDays = 0;
    bool m_dark = false;
    QString m_family;
    output::ChartContent m_content;
};

} // namespace fivepace
