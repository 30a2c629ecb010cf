// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QQmlEngine>
#include <QRect>
#include <QSettings>
#include <QString>

namespace fivepace {

/// What this person likes on this machine; nothing of it belongs to a squad file.
class Settings : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    /// system, light or dark.
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY themeChanged)
    /// What `theme` comes to on this screen, now.
    Q_PROPERTY(bool dark READ isDark NOTIFY darkChanged)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY reducedMotionChanged)
    /// a4 or letter.
    Q_PROPERTY(QString paper READ paper WRITE setPaper NOTIFY paperChanged)
    /// Paces are shown per 400, 200 and 100 m (track), or per km and mile (road).
    Q_PROPERTY(QString paceView READ paceView WRITE setPaceView NOTIFY paceViewChanged)
    /// Times under 100 s are shown as 60.3, not as 1:00.3.
    Q_PROPERTY(bool secondsAlone READ secondsAlone WRITE setSecondsAlone NOTIFY secondsAloneChanged)
    Q_PROPERTY(QString lastFile READ lastFile WRITE setLastFile NOTIFY lastFileChanged)
    /// The file last chosen in a dialog: the next one begins beside it.
    Q_PROPERTY(QString lastSaved READ lastSaved WRITE setLastSaved NOTIFY lastSavedChanged)
    /// The folder that backups go to, and a second one on another disk; empty for the usual one, and for
    /// none.
    Q_PROPERTY(QString backupPlace READ backupPlace WRITE setBackupPlace NOTIFY backupPlaceChanged)
    Q_PROPERTY(
        QString secondBackupPlace READ secondBackupPlace WRITE setSecondBackupPlace NOTIFY backupPlaceChanged)
    /// Why the last backup could not be made, a sentence; empty where it could.
    Q_PROPERTY(QString backupTrouble READ backupTrouble WRITE setBackupTrouble NOTIFY backupTroubleChanged)
    /// What was typed and not stored while the window asked whether it may close; empty where that was
    /// answered. It stands there at the next start where the program was ended meanwhile.
    Q_PROPERTY(QString leftTyped READ leftTyped WRITE setLeftTyped NOTIFY leftTypedChanged)
    /// Empty where the window was never moved.
    Q_PROPERTY(QRect windowGeometry READ windowGeometry WRITE setWindowGeometry NOTIFY windowGeometryChanged)
    /// Roboto where it is installed, else the system's font.
    Q_PROPERTY(QString fontFamily READ fontFamily CONSTANT)

public:
    /// `parent` has no default, since QML would then make an object of its own instead of calling `create`.
    explicit Settings(QObject *parent);
    /// The object that main or the test handed to `makeCurrent`, else a new one for this engine.
    static Settings *create(QQmlEngine *engine, QJSEngine *);
    static void makeCurrent(Settings *settings);

    QString theme() const;
    void setTheme(const QString &theme);
    /// Until the program ends, whatever `theme` says.
    void setThemeForThisRun(const QString &theme);
    /// Empty where none was set.
    QString themeForThisRun() const { return m_themeForThisRun; }
    bool isDark() const;
    bool reducedMotion() const;
    void setReducedMotion(bool reduced);
    QString paper() const;
    void setPaper(const QString &paper);
    QString paceView() const;
    void setPaceView(const QString &view);
    bool secondsAlone() const;
    void setSecondsAlone(bool alone);
    QString lastFile() const;
    void setLastFile(const QString &path);
    QString lastSaved() const;
    void setLastSaved(const QString &path);
    QString backupPlace() const;
    /// "~" is the home folder, and what names no place on the disk lies in it. It is made where it is not
    /// there.
    void setBackupPlace(const QString &folder);
    QString secondBackupPlace() const;
    void setSecondBackupPlace(const QString &folder);
    QString backupTrouble() const;
    void setBackupTrouble(const QString &sentence);
    QString leftTyped() const;
    void setLeftTyped(const QString &text);
    QRect windowGeometry() const;
    void setWindowGeometry(const QRect &geometry);
    QString fontFamily() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void themeChanged();
    void darkChanged();
    void reducedMotionChanged();
    void paperChanged();
    void paceViewChanged();
    void secondsAloneChanged();
    void lastFileChanged();
    void lastSavedChanged();
    void backupPlaceChanged();
    void backupTroubleChanged();
    void leftTypedChanged();
    void windowGeometryChanged();

private:
    void setPlace(const QString &key, const QString &typed);
    void write(const QString &key, const QVariant &value, void (Settings::*changed)());

    QSettings m_stored;
    QString m_themeForThisRun;
};

} // namespace fivepace
