package io.jenkins.plugins.ksb.detect;

/** Things whose content cannot be seen, so that only their name speaks. */
public enum NameKind {
    /** A script of the repository: {@code ./deploy.sh}. */
    SCRIPT,
    /** A task without a fixed meaning: {@code make deploy}. */
    TASK,
    /** A step of an unknown library: {@code deployToStaging()}. */
    STEP,
    /** A playbook of Ansible: {@code ansible-playbook backup.yml}. */
    PLAYBOOK,
    /** Another job: {@code build job: 'Deploy-prod'}. */
    JOB
}
