// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/log/trends.h"
#include "items/pictureitem.h"
#include "models/qmlid.h"
#include "workspace.h"

#include <QColor>
#include <QPointer>
#include <QQmlEngine>
#include <QVariantMap>

namespace fivepace {

/// One athlete's seconds per 400 m against distance, faster at the top. A full dot is an own result, a ring
/// is worked out; the dashed line is Horwill's rule through the target race.
class SpeedCurve : public fivepace::PictureItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        fivepace::Workspace *workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged REQUIRED)
    Q_PROPERTY(double athlete READ athlete WRITE setAthlete NOTIFY pointsChanged)
    Q_PROPERTY(bool isEmpty READ isEmpty NOTIFY pointsChanged)
    Q_PROPERTY(QString spoken READ spoken NOTIFY pointsChanged)
    Q_PROPERTY(QColor lineColor MEMBER m_lineColor NOTIFY lookChanged)
    Q_PROPERTY(QColor gridColor MEMBER m_gridColor NOTIFY lookChanged)
    Q_PROPERTY(QColor textColor MEMBER m_textColor NOTIFY lookChanged)
    Q_PROPERTY(QColor groundColor MEMBER m_groundColor NOTIFY lookChanged)
    Q_PROPERTY(QVariantMap rungColors MEMBER m_rungColors NOTIFY lookChanged)
    Q_PROPERTY(QString fontFamily MEMBER m_fontFamily NOTIFY lookChanged)
    Q_PROPERTY(int fontSize MEMBER m_fontSize NOTIFY lookChanged)

public:
    explicit SpeedCurve(QQuickItem *parent = nullptr);

    Workspace *workspace() const { return m_workspace; }
    void setWorkspace(Workspace *workspace);
    double athlete() const { return numberOf(m_athlete); }
    void setAthlete(double athlete);
    bool isEmpty() const { return m_points.empty(); }
    /// The points in words, for screen readers.
    QString spoken() const;

Q_SIGNALS:
    void workspaceChanged();
    void pointsChanged();
    void lookChanged();

protected:
    void draw(QPainter &painter) override;

private:
    struct Scale;

    void refresh();
    Scale scale() const;
    void paintGrid(QPainter *painter, const Scale &scale) const;
    void paintRule(QPainter *painter, const Scale &scale) const;
    void paintPoints(QPainter *painter, const Scale &scale) const;

    QPointer<Workspace> m_workspace;
    AthleteId m_athlete;
    std::vector<CurvePoint> m_points;
    QColor m_lineColor, m_gridColor, m_textColor, m_groundColor;
    QVariantMap m_rungColors;
    QString m_fontFamily;
    int m_fontSize = 10;
};

} // namespace fivepace
