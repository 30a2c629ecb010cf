// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/bytesof.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

namespace fivepace::test {

/// What the command line program said, and its exit status.
struct Answer {
    int status;
    QString out;
    QString err;
};

/// The real program at work in a folder of its own, on 11 May 2026.
class CliProgram {
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    Answer run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(FIVEPACE_CLI), arguments);
        process.write(input);
        process.closeWriteChannel();
        process.waitForFinished();
        return { process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError()) };
    }
    Answer onDay(QStringList arguments, const QByteArray &input = {}) const
    {
        return run(arguments << QStringLiteral("--today") << QStringLiteral("2026-05-11"), input);
    }
    QJsonDocument json(QStringList arguments, const QByteArray &input = {}) const
    {
        return QJsonDocument::fromJson(onDay(arguments << QStringLiteral("--json"), input).out.toUtf8());
    }

private:
    QTemporaryDir m_folder;
};

} // namespace fivepace::test
