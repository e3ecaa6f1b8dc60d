@echo off
rem Builds the command line when it is missing, then runs it. After a change of the sources: mvnw package
setlocal
set "ROOT=%~dp0"
set "JAR=%ROOT%target\ksb-scorecard-cli.jar"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if not exist "%JAR%" (
    echo ksb: building the command line from its sources ^(the first time this takes a minute or two^) ... 1>&2
    pushd "%ROOT%"
    call mvnw.cmd -q -B -ntp -Dmaven.test.skip=true -Djacoco.skip -Dspotless.check.skip package 1>&2
    popd
)
if not exist "%JAR%" (
    echo ksb: the build failed; "mvnw package" tells more. 1>&2
    exit /b 2
)
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 %JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%
